package org.tinkuy.policy;

import java.util.List;
import java.util.Optional;
import org.tinkuy.catalog.Instrument;
import org.tinkuy.catalog.Provenance;

/// An instrument of policy that bears on a park.
///
/// @param id its id in the park's register or in the catalog
/// @param name its name as the park wrote it, or in English
/// @param kind what it is and what it is about
/// @param status draft, not yet in force, in force, amended, perhaps replaced, ended or repealed,
///   at the end of the period; empty where it is not stated
/// @param effect what it can be expected to do
/// @param supports objectives and criteria it supports, as written
/// @param gap what it lacks, in the words of the park; empty where nothing is noted
/// @param known who knows of it
public record PolicyInstrument(
    String id,
    String name,
    Instrument.Kind kind,
    String status,
    Effect effect,
    List<String> supports,
    String gap,
    Known known) {
  /// Who knows of an instrument: the park by its register, the catalog, or both by one id.
  ///
  /// @param ofPark whether it stands in the register of the park, which rates it
  /// @param catalogued source and confidence of the catalog; empty where the catalog has no such id
  /// @param year in which it was issued by the catalog; empty where that is not known
  /// @param amends id of the instrument whose text it changes by the catalog; empty where it stands
  ///   for itself
  public record Known(boolean ofPark, Optional<Provenance> catalogued, String year, String amends) {
    /// Of the park alone.
    public static final Known PARK = new Known(true, Optional.empty(), "", "");

    static Known of(boolean ofPark, Instrument instrument) {
      Instrument.Life life = instrument.life();
      return new Known(ofPark, Optional.of(instrument.provenance()), life.year(), life.amends());
    }
  }

  public PolicyInstrument {
    supports = List.copyOf(supports);
  }

  /// Whether it supports an objective, itself or one of its criteria.
  boolean serves(String objective, List<String> criteria) {
    return supports.contains(objective) || criteria.stream().anyMatch(this::servesCriterion);
  }

  /// Whether it supports a criterion, given as `framework/criterion`; the framework may be left out
  /// in what it supports.
  boolean servesCriterion(String criterion) {
    return supports.contains(criterion)
        || supports.contains(criterion.substring(criterion.indexOf('/') + 1));
  }
}
