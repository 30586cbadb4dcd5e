package org.tinkuy.samples;

import org.tinkuy.samples.folder.SampleFolder;
import org.tinkuy.samples.valley.Delivery;
import org.tinkuy.samples.valley.Valley;

/// The sample park Valle Claro: fictional, in a coastal desert valley of Peru, 64 plots, 41
/// tenants, 2020 to 2024, jointly managed, on its way to an eco-industrial park.
///
/// What it is good and bad at is stated in its README; the names of its firms are made up.
public final class ValleClaro {
  private static final long SEED = 20_240_712;

  private ValleClaro() {}

  /// The park as a folder; the same on every call and machine.
  public static SampleFolder folder() {
    SampleFolder folder = new SampleFolder();
    new Valley(SEED).write(folder);
    return folder;
  }

  /// The park as it would arrive by mail: six workbooks in two languages, CSV and GeoJSON, with the
  /// mistakes that people make; the same on every call and machine.
  public static SampleFolder delivered() {
    return new Delivery(folder(), SEED).folder();
  }
}
