package org.tinkuy.samples;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tinkuy.samples.folder.SampleFolder;

/// The committed example folders and how they are made again.
public final class SampleFiles {
  private SampleFiles() {}

  /// The example parks by the name of their folder, README included.
  public static Map<String, SampleFolder> all() {
    Map<String, SampleFolder> parks = new LinkedHashMap<>();
    parks.put("smallest", Smallest.folder());
    parks.put("valle-claro-tables", ValleClaro.folder());
    parks.put("kalundborg", PublicPark.kalundborg());
    parks.put("hawassa", PublicPark.hawassa());
    parks.put("light-zone", LightZone.folder());
    parks.put("seed-park-a", SeedPark.africa());
    parks.put("seed-park-c", SeedPark.andes());
    parks.forEach((name, folder) -> folder.text("README.md", ExampleText.of(name, folder, folder)));
    SampleFolder delivered = ValleClaro.delivered();
    delivered.text("README.md", ExampleText.of("valle-claro", delivered, ValleClaro.folder()));
    parks.put("valle-claro", delivered);
    return parks;
  }

  /// Writes every example park into its folder below `examples`.
  public static void writeAll(Path examples) {
    all().forEach((name, folder) -> folder.writeTo(examples.resolve(name)));
  }

  /// Writes the examples below the folder that is named, or below `examples` here.
  public static void main(String[] args) {
    writeAll(Path.of(args.length == 0 ? "examples" : args[0]));
  }
}
