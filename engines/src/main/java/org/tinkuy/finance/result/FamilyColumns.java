package org.tinkuy.finance.result;

import java.util.List;
import java.util.Optional;
import org.tinkuy.catalog.FundingPreset;
import org.tinkuy.finance.family.FamilyResult;
import org.tinkuy.finance.family.FamilyTerms;
import org.tinkuy.finance.family.FinancedProject;
import org.tinkuy.finance.family.MixSearch;
import org.tinkuy.finance.model.ProjectRun;
import org.tinkuy.finance.stack.CountryGate;
import org.tinkuy.kernel.Issue;

/// The families of finance side by side on one case.
///
/// @param terms at which they are compared
/// @param country ISO 3166 code of the park's country, whose gate they pass
/// @param columns one for each family
/// @param mix with the least public money; absent where the case states no rate that owners ask
///   for, or none at which public money is discounted
public record FamilyColumns(
    FamilyTerms terms, String country, List<Column> columns, Optional<Mix> mix) {

  /// One family.
  public sealed interface Column {
    FundingPreset preset();

    /// It has figures.
    ///
    /// @param run the case with the layers of the family
    /// @param admissions what the country says of its contract and of each of its layers
    record Compared(
        FundingPreset preset,
        FamilyResult result,
        FinancedProject project,
        ProjectRun run,
        List<CountryGate.Admission> admissions)
        implements Column {
      public Compared {
        admissions = List.copyOf(admissions);
      }
    }

    /// The country is closed for a layer or the contract.
    record Closed(FundingPreset preset, List<CountryGate.Admission> admissions) implements Column {
      public Closed {
        admissions = List.copyOf(admissions);
      }
    }

    /// Its stack does not fit the case, or a loop did not close.
    record Refused(FundingPreset preset, List<Issue> issues) implements Column {
      public Refused {
        issues = List.copyOf(issues);
      }
    }
  }

  /// The mix of layers with the least present value of public money.
  ///
  /// @param levers the layers whose shares were free
  /// @param demands that it meets
  /// @param answer what the search found
  public record Mix(
      List<MixSearch.Lever> levers, MixSearch.Demands demands, MixSearch.Answer answer) {
    public Mix {
      levers = List.copyOf(levers);
    }
  }

  public FamilyColumns {
    columns = List.copyOf(columns);
  }

  /// The families that have figures.
  public List<Column.Compared> compared() {
    return columns.stream()
        .filter(Column.Compared.class::isInstance)
        .map(Column.Compared.class::cast)
        .toList();
  }
}
