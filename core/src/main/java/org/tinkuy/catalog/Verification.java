package org.tinkuy.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.tinkuy.kernel.Check;

/// How many rows of a file of the catalog nobody has compared with an official source yet, and by
/// how much they could move a score.
///
/// @param file its name below the catalog
/// @param rows rows that say whether they were compared, >= 0
/// @param unverified those of them that were not, 0 to `rows`
/// @param movable the most by which they could move a plain score, a share from 0 to 1, with
///   nothing where the file bears on no score
public record Verification(String file, int rows, int unverified, Movable movable) {
  /// By how much something could move a score.
  ///
  /// @param scored whether it bears on a score at all
  /// @param share of the score, 0 to 1; 0 where it bears on none
  public record Movable(boolean scored, double share) {
    private static final Movable NOTHING = new Movable(false, 0);

    public Movable {
      Check.that(
          share >= 0 && share <= 1,
          "catalog.verification.share",
          "A score moves by a share from 0 to 1, but by %s.",
          share);
    }
  }

  /// Every file with such rows: frameworks first, then what their formulas read, then the rest.
  ///
  /// A row of a framework with n counted criteria moves its score by at most `1 / n`; a file that
  /// formulas read, by as much as the counted criteria of EIP 1.0 that read it.
  public static List<Verification> of(Catalog catalog) {
    List<Verification> files = new ArrayList<>();
    catalog.rules().frameworks().values().forEach(framework -> files.add(of(framework)));
    Library library = catalog.library();
    files.add(
        of("references.csv", catalog.references(), ReferenceValue::provenance)
            .moving(readers(catalog, "references")));
    files.add(
        of("carriers.csv", library.carriers().values(), Carrier::provenance)
            .moving(readers(catalog, "flows")));
    files.add(of("warming.csv", library.gases().values(), WarmingGas::provenance));
    files.add(of("materials.csv", library.materials().byCode().values(), Material::provenance));
    files.add(of("factors.csv", library.factors(), EmissionFactor::provenance));
    files.add(of("sectors.csv", library.sectors(), SectorRate::provenance));
    files.add(of("exchanges.csv", library.exchanges(), ExchangeType::provenance));
    catalog
        .rules()
        .exchange()
        .schemes()
        .forEach(
            law ->
                files.add(
                    of("admissibility/" + law.id() + ".csv", law.rules(), LawRule::provenance)));
    files.add(
        of(
            "admissibility/lists.csv",
            catalog.rules().exchange().codeLists(),
            CodeList::provenance));
    files.add(of("modes.csv", catalog.rules().exchange().modes().values(), HaulMode::provenance));
    files.add(of("priceIndices.csv", catalog.rules().exchange().indices(), IndexYear::provenance));
    files.add(of("sdg.csv", library.goals().sustainable(), Goals.SustainableGoal::provenance));
    files.add(of("objectives.csv", library.goals().objectives(), Goals.Objective::provenance));
    files.add(of("instruments.csv", library.instruments(), Instrument::provenance));
    Experience experience = catalog.library().experience();
    files.add(of("outcomes.csv", experience.outcomes(), ParkOutcome::provenance));
    files.add(of("contracts.csv", experience.contracts(), ContractPreset::provenance));
    FundingLibrary funding = experience.funding();
    files.add(of("fundingPresets.csv", funding.presets(), FundingPreset::provenance));
    files.add(of("fundingLayers.csv", funding.layers(), PresetLayer::provenance));
    files.add(of("countryDoors.csv", funding.doors(), CountryDoor::provenance));
    return files;
  }

  private static Verification of(Framework framework) {
    Verification file =
        of("frameworks/" + framework.id() + ".yaml", framework.criteria(), Criterion::provenance);
    List<Criterion> counted = framework.counted();
    long open = counted.stream().filter(row -> !row.provenance().verified()).count();
    return switch (framework.status()) {
      case COMPLETE, PREVIEW ->
          counted.isEmpty() ? file : file.moving((double) open / counted.size());
      case INCOMPLETE, INDICATORS -> file;
    };
  }

  private static <T> Verification of(
      String file, Collection<T> rows, Function<T, Provenance> provenance) {
    long open = rows.stream().filter(row -> !provenance.apply(row).verified()).count();
    return new Verification(file, rows.size(), (int) open, Movable.NOTHING);
  }

  private Verification moving(double share) {
    return new Verification(file, rows, unverified, new Movable(true, unverified == 0 ? 0 : share));
  }

  /// The share of the counted criteria of EIP 1.0 that read a table.
  private static double readers(Catalog catalog, String table) {
    List<Criterion> counted =
        catalog.findFramework(Framework.FIRST).map(Framework::counted).orElse(List.of());
    long readers = counted.stream().filter(row -> row.guidance().tables().contains(table)).count();
    return counted.isEmpty() ? 0 : (double) readers / counted.size();
  }
}
