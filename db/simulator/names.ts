/** First names for simulated members, of many origins. */
export const firstNames: readonly string[] = `
  Aaron Abdullah Ada Adrian Agnes Aisha Akira Alan Alba Aleksander Alessia Alice Alma Amara Amelie Amina Amir Ana
  Anders Andrea Andrej Anika Anna Anton Anya Arjun Arthur Asha Astrid Aurora Ayse Azra Bashir Beatriz Ben Bianca
  Bilal Bjorn Bruno Camila Carla Carlos Carmen Caroline Cem Chidi Chiara Chloe Clara Connor Daan Daniel Daria David
  Deniz Diana Diego Dilara Dimitri Dina Dominik Ebru Eda Edith Elena Eli Elias Elif Elin Ella Emeka Emil Emma Emre
  Enzo Erik Esra Esther Ethan Eva Fabian Farah Fatima Felix Fiona Florian Frank Freya Gabriel Gina Giulia Grace
  Greta Gustav Hana Hanna Harper Hassan Helena Henrik Hiro Hugo Ibrahim Ida Ilias Imran Ines Ingrid Irina Isaac Isla
  Ivan Jack Jakub Jamal James Jana Jasmin Jelena Jin Joana Johan Jonas Jordan Josef Juan Julia Kai Karim Karl
  Kasia Katja Kemal Kenji Khalid Kira Klara Kofi Lara Lars Laura Lea Leila Lena Leo Leon Liam Lina Linus Livia Luca
  Lucia Luis Luka Luna Mads Magnus Mai Malik Manon Marco Maria Marie Marta Martin Mateo Matilda Max Maya Mehmet
  Mei Mia Mika Mila Milan Mira Mohamed Mona Nadia Naomi Nathan Nia Nico Nikola Nina Noah Noor Nora Olga Oliver
  Olivia Omar Oscar Otto Pablo Paula Pavel Pedro Petra Philip Priya Rafael Rahel Ravi Rita Robert Rosa Ruben Ruth
  Sahra Salma Sam Samir Sana Sara Sasha Selin Sena Simon Sofia Stefan Sven Tamar Tara Tariq Tessa Theo Thomas Tim
  Tobias Tom Tomas Uma Valentina Vera Victor Viktoria Wanda Wei William Yara Yasmin Yuki Yusuf Zara Zeynep Zoe
`
  .trim()
  .split(/\s+/)
