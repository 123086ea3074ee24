import type { NotNull } from 'drizzle-orm'
import { type PgColumnBuilderBase, text } from 'drizzle-orm/pg-core'

/** What a row holds of somebody's body and health, sealed; then the columns it stands for are empty. */
export const sealed = () => text()

/**
 * A column that is null in the database while its row is sealed, and never once the row is opened (`openRow`): code that
 * reads it need not ask.
 */
export const sealable = <C extends PgColumnBuilderBase>(column: C): NotNull<C> => column as NotNull<C>
