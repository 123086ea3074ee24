/** Three bars of a quiet, a normal and a busy hour. */
export const icon =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Crect width='16' height='16' rx='4' fill='%231f6f63'/%3E%3Cpath d='M4.5 12V9.5M8 12V7M11.5 12V4' stroke='%23fff' stroke-width='2' stroke-linecap='round'/%3E%3C/svg%3E"
