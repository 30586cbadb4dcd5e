package org.tinkuy.finance.project;

import java.time.YearMonth;
import java.util.Map;
import org.tinkuy.finance.risk.Occurrence;

/// A way in which a contract may end early: in the case as it stands it does not. Inputs:
/// `probability` of a year; `paidAfter`, the months from the end to the payment; `debt` and
/// `equity`, the shares of either that are paid for a cause for which the contract has no terms of
/// its own.
///
/// @param from first month in which the contract can end by it
/// @param until last month in which it can: the last of the case
public record EarlyEnd(Cause cause, YearMonth from, YearMonth until) {
  /// How the ids of all its inputs and lines begin.
  public static final String PATH = "contract.earlyEnds.";

  /// The inputs that say when the contract may end early and what is owed then.
  public static final CaseBlock.Part PART = CaseBlock.CONTRACT.at("earlyEnds");

  /// Why a contract ends early.
  public enum Cause {
    /// The company fails.
    COMPANY_DEFAULT("companyDefault"),
    /// The public body fails.
    GOVERNMENT_DEFAULT("governmentDefault"),
    /// What neither can help.
    FORCE_MAJEURE("forceMajeure"),
    /// The public body wants it back.
    VOLUNTARY("voluntary");

    private final String word;

    Cause(String word) {
      this.word = word;
    }

    /// As the case file writes it.
    public String word() {
      return word;
    }

    /// Whether the contract has terms of its own for it, so that an early end states none.
    public boolean isDefault() {
      return this == COMPANY_DEFAULT || this == GOVERNMENT_DEFAULT;
    }
  }

  /// The path of the inputs of a cause.
  static String path(Cause cause) {
    return PATH + cause.word;
  }

  /// The id of one of its inputs or lines.
  public String id(String word) {
    return path(cause) + "." + word;
  }

  /// When it comes, by its inputs.
  ///
  /// @param inputs those of the case by their ids
  public Occurrence occurrence(Map<String, CaseInput> inputs) {
    CaseInput likely = inputs.get(id("probability"));
    if (likely == null) {
      throw new IllegalStateException("an early end without a probability: " + cause.word);
    }
    return new Occurrence(
        new Occurrence.Frequency.Ending(likely.steady()), new Occurrence.Window(from, until), 1);
  }
}
