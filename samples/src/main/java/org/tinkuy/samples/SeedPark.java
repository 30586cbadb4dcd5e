package org.tinkuy.samples;

import java.util.List;
import org.tinkuy.samples.folder.SampleFolder;

/// Parks that are nothing but a money case whose results are known: synthetic, within the ranges of
/// real parks, before taxes and finance.
public final class SeedPark {
  private SeedPark() {}

  /// A zone for light manufacturing in Africa, with sheds and leased plots.
  public static SampleFolder africa() {
    return folder("seed-park-a");
  }

  /// A large park for logistics and industry in the Andean countries, with plots for sale.
  public static SampleFolder andes() {
    return folder("seed-park-c");
  }

  private static SampleFolder folder(String park) {
    SampleFolder folder = PublicPark.translated(park, List.of());
    folder.text("finance.yaml", PublicPark.text(park + "/finance.yaml"));
    return folder;
  }
}
