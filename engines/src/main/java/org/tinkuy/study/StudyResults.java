package org.tinkuy.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tinkuy.exchange.park.ParkExchanges;
import org.tinkuy.figure.Figure;
import org.tinkuy.finance.result.FinanceResults;
import org.tinkuy.flows.FlowResults;
import org.tinkuy.park.Park;

/// The results of a study: one component for each engine, empty where it was not asked.
///
/// @param frame what they are of
/// @param summary the park in a few numbers
/// @param assessment what the assessment gave
/// @param flows what the flow engine gave
/// @param exchanges the exchanges that the park could have
/// @param diagnosis what the engines gave that look at a park from around
/// @param finance what the money case gave
/// @param disclosure what the disclosure engine decided about all figures
public record StudyResults(
    StudyFrame frame,
    ParkSummary summary,
    Optional<AssessmentResults> assessment,
    Optional<FlowResults> flows,
    Optional<ParkExchanges> exchanges,
    Optional<Diagnosis> diagnosis,
    Optional<FinanceResults> finance,
    Optional<DisclosureResults> disclosure) {
  public Park park() {
    return frame.subject().park();
  }

  /// How well the rows of each table are known.
  public List<TableQuality> quality() {
    return TableQuality.of(park());
  }

  /// Every figure of every engine.
  public List<Figure> figures() {
    List<Figure> figures = new ArrayList<>(summary.figures());
    assessment.ifPresent(results -> figures.addAll(results.figures()));
    flows.ifPresent(results -> figures.addAll(results.figures()));
    exchanges.ifPresent(results -> figures.addAll(results.figures()));
    diagnosis.ifPresent(results -> figures.addAll(results.figures()));
    finance.ifPresent(results -> figures.addAll(results.list()));
    figures.addAll(extracts().figures());
    return figures;
  }

  /// What stands for others in place of results that name firms.
  public Extracts extracts() {
    return disclosure.map(DisclosureResults::extracts).orElse(Extracts.NONE);
  }

  /// A figure by its id.
  public Optional<Figure> findFigure(String id) {
    return figures().stream().filter(figure -> figure.id().equals(id)).findFirst();
  }
}
