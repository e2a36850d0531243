/** Small words inside names of persons and places that English news keeps: "von der Leyen", "da Silva", "bin Salman", "La Línea de la Concepción". */
export const nameParticles =
  "von van der den de la las los da do dos das di del della degli dei du des le ten ter zu zur zum und bin ibn al el ben y e i af av en sur sous am an of";
