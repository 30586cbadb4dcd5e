package org.tinkuy.reports;

import java.util.List;
import org.tinkuy.views.picture.ScoreBars;
import org.tinkuy.views.picture.ScoreRow;

/// Scores of the fictional sample park, to look at bars with.
final class SampleScores {
  private SampleScores() {}

  static ScoreBars bars() {
    return new ScoreBars(
        "score",
        "The park reaches 61 % of the framework, 9 points more than in 2023; nature is the weakest topic",
        "Share of applicable criteria reached, International EIP Framework 1.0, 2024",
        "facts.csv, flows.csv, certificates.csv, workforce.csv (Valle Claro, fictional sample)",
        "2023",
        List.of(
            new ScoreRow("All 51 criteria", 0, 61, 90, 52.0),
            new ScoreRow("Park management", 0, 78, 100, 67.0),
            new ScoreRow("Services", 1, 100, 100, 75.0),
            new ScoreRow("Monitoring", 1, 63, 100, 63.0),
            new ScoreRow("Planning", 1, 50, 100, 50.0),
            new ScoreRow("Environmental performance", 0, 48, 86, 43.0),
            new ScoreRow("Management systems", 1, 50, 100, 50.0),
            new ScoreRow("Energy", 1, 58, 83, 50.0),
            new ScoreRow("Water", 1, 62, 100, 50.0),
            new ScoreRow("Materials, waste and hazardous substances", 1, 50, 100, 38.0),
            new ScoreRow("Natural environment and climate resilience", 1, 20, 60, 30.0),
            new ScoreRow("Social performance", 0, 65, 85, 58.0),
            new ScoreRow("Management and monitoring", 1, 83, 100, 67.0),
            new ScoreRow("Social infrastructure", 1, 60, 80, 60.0),
            new ScoreRow("Community outreach", 1, 0, 0, null),
            new ScoreRow("Economic performance", 0, 61, 100, 50.0),
            new ScoreRow("Employment generation", 1, 67, 100, 67.0),
            new ScoreRow("Local business and SMEs", 1, 67, 100, 33.0),
            new ScoreRow("Economic value creation", 1, 50, 100, 50.0)));
  }
}
