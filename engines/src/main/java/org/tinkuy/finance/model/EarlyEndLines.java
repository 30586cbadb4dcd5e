package org.tinkuy.finance.model;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.project.ContractPlan;
import org.tinkuy.finance.project.EarlyEnd;

/// The lines of a model in which the contract may end early: what stands in place of its own where
/// it does, and equals that where it does not.
///
/// @param owners what the owners receive less what they pay in, a flow
/// @param operating cash of operation after taxes, none from the end on
/// @param cover on the dates on which it is tested, not defined from the end on
/// @param paid by the public body for the end, a flow >= 0
/// @param unpaid what lenders are still owed once it has ended, a stock >= 0; what stands there in
///   the last period they lose
/// @param causes in their order
public record EarlyEndLines(
    Line owners,
    Line operating,
    Line cover,
    Line paid,
    Line unpaid,
    SequencedMap<EarlyEnd, OfCause> causes) {
  static final String PATH = "earlyEnd.";

  /// The lines of one cause.
  ///
  /// @param active input: 1 from the period on from which it has ended the contract, unless another
  ///   cause came first, else 0
  /// @param hit 1 in the period in which it ends the contract, else 0
  /// @param due what the public body owes for that, a flow >= 0
  /// @param owed what it would owe, at the end of each period
  public record OfCause(Line active, Line hit, Line due, Line owed) {}

  public EarlyEndLines {
    causes = new LinkedHashMap<>(causes);
  }

  /// Those of a model; empty where nothing ends its contract early.
  public static Optional<EarlyEndLines> find(ProjectModel model) {
    return model
        .find(PATH + "owners")
        .map(
            owners ->
                new EarlyEndLines(
                    owners,
                    model.graph().line(PATH + "operating"),
                    model.graph().line(PATH + "cover"),
                    model.graph().line(PATH + "paid"),
                    model.graph().line(PATH + "unpaidDebt"),
                    causes(model)));
  }

  private static SequencedMap<EarlyEnd, OfCause> causes(ProjectModel model) {
    SequencedMap<EarlyEnd, OfCause> causes = new LinkedHashMap<>();
    for (EarlyEnd end : model.of().extras().contract().map(ContractPlan::ends).orElseThrow()) {
      causes.put(
          end,
          new OfCause(
              model.graph().line(end.id("active")),
              model.graph().line(end.id("hit")),
              model.graph().line(end.id("due")),
              model.graph().line(owedId(end))));
    }
    return causes;
  }

  /// The id of what would be owed on an end by a cause.
  static String owedId(EarlyEnd end) {
    return switch (end.cause()) {
      case COMPANY_DEFAULT -> "contract.onCompanyDefault";
      case GOVERNMENT_DEFAULT -> "contract.onGovernmentDefault";
      case FORCE_MAJEURE, VOLUNTARY -> end.id("owed");
    };
  }
}
