package org.tinkuy.samples;

import java.util.List;
import java.util.stream.IntStream;
import org.tinkuy.kernel.Check;
import org.tinkuy.samples.folder.Draws;
import org.tinkuy.samples.folder.SampleFolder;

/// A park of any size, made by chance from a seed: for benchmarks, and for properties that must
/// hold of any park.
///
/// Its tables are those that EIP 1.0 reads; nothing in it contradicts itself, so that a check finds
/// no issue.
///
/// @param seed the same seed gives the same park on every machine
/// @param tenants number of firms, at least 1
/// @param years number of years up to 2024, 1 to 20
public record SyntheticPark(long seed, int tenants, int years) {
  /// The last year of every synthetic park.
  public static final int LAST_YEAR = 2024;

  public SyntheticPark {
    Check.that(
        tenants >= 1,
        "samples.synthetic.tenants",
        "Synthetic park: tenants must be >= 1, but is %d.",
        tenants);
    Check.that(
        years >= 1 && years <= 20,
        "samples.synthetic.years",
        "Synthetic park: years must be 1 to 20, but is %d.",
        years);
  }

  /// The park as a folder.
  public SampleFolder folder() {
    SampleFolder folder = new SampleFolder();
    folder.text("park.yaml", header());
    Draws draws = new Draws(seed);
    List<Integer> list = listYears();
    new SyntheticLand(draws, tenants).write(folder);
    new SyntheticFirms(draws, tenants, list).write(folder);
    new SyntheticFlows(draws, tenants, list).write(folder);
    new SyntheticLife(draws, tenants, list).write(folder);
    return folder;
  }

  private String header() {
    return """
    schema: 1
    id: synthetic-%d
    names:
      en: Synthetic park of %d firms, seed %d
    country: PE
    epsg: 32718
    currency: USD
    priceYear: 2024
    priceIndex: level
    decimalSign: "."
    parkType: industrial
    management: joint
    parkBody: body
    """
        .formatted(seed, tenants, seed);
  }

  private List<Integer> listYears() {
    return IntStream.rangeClosed(LAST_YEAR - years + 1, LAST_YEAR).boxed().toList();
  }

  /// The id of a firm by its number from 0.
  static String firm(int number) {
    return "T%05d".formatted(number + 1);
  }
}
