package org.tinkuy.finance.result;

import java.util.List;

/// What a money case means for one of its parties: what is known, and what the case does not say.
///
/// @param measures in the order in which they are shown; none where the case says nothing for it
/// @param unknown words for what the case does not say and this party would ask
public record PartyTable(Party party, List<Measure> measures, List<String> unknown) {

  /// Who looks at a park.
  public enum Party {
    DEVELOPER,
    OPERATOR,
    LENDER,
    TENANT,
    GOVERNMENT,
    ECONOMY,
    IMPACT,
    /// Tenants and state in a zone with incentives.
    ZONE
  }

  /// How a measure is read.
  public enum Kind {
    /// In the money of the case.
    MONEY,
    /// A share of one.
    SHARE,
    /// A time in years.
    YEARS,
    /// A ratio.
    RATIO,
    /// How many: jobs, person-years, tonnes.
    COUNT,
    /// In the money of the case, for one: a job, a tonne, a unit.
    PRICE
  }

  /// One figure.
  ///
  /// @param name which measure it is
  /// @param part id of the product, layer, scenario, group or place that it is of; empty for the
  ///   whole
  /// @param value in the unit of its kind, always finite
  public record Measure(PartyMeasure name, String part, double value) {
    /// The word that names it.
    public String word() {
      return name.word();
    }

    /// How it is read.
    public Kind kind() {
      return name.kind();
    }
  }

  public PartyTable {
    measures = List.copyOf(measures);
    unknown = List.copyOf(unknown);
  }
}
