package org.tinkuy.samples;

import java.util.List;
import org.tinkuy.samples.folder.SampleFolder;

/// Seed park A as a zone with incentives: synthetic, within the ranges of real African parks.
public final class LightZone {
  private LightZone() {}

  /// Its folder: incentives, services of the counter, and the money case.
  public static SampleFolder folder() {
    SampleFolder folder =
        PublicPark.folder(
            "light-zone", List.of("bodies", "incentives", "services", "translations"));
    folder.text("finance.yaml", PublicPark.text("light-zone/finance.yaml"));
    return folder;
  }
}
