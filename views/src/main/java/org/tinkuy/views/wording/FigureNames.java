package org.tinkuy.views.wording;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tinkuy.assess.Assessment;
import org.tinkuy.assess.CriterionResult;
import org.tinkuy.study.AssessmentResults;
import org.tinkuy.study.StudyResults;

/// What figures are called in one language, by their ids.
public final class FigureNames {
  /// How the id of another reading of a criterion ends.
  private static final String ALTERNATIVE = ".alternative";

  private final Optional<Assessment> assessment;
  private final Wording words;

  public FigureNames(StudyResults results, Wording words) {
    this.assessment = results.assessment().map(AssessmentResults::assessment);
    this.words = words;
  }

  /// The name of a figure; empty where its id is all it has.
  public String of(String id) {
    return criterion(id)
        .or(() -> residue(id))
        .or(() -> words.find(id))
        .or(() -> summary(id))
        .or(() -> gain(id))
        .or(() -> carbon(id))
        .or(() -> exchange(id))
        .or(() -> money(id))
        .or(() -> balance(id))
        .orElse("");
  }

  /// What a figure is called where its id does not stand beside it: of a criterion its id and its
  /// name, of others the name; the id of one that has no name.
  public String alone(String id) {
    String name = of(id);
    return result(id)
        .map(
            result -> {
              String own = result.id() + " " + name;
              return id.endsWith(ALTERNATIVE)
                  ? words.text(
                      result.criterion().rule().mode().told()
                          ? "explain.ofTold"
                          : "explain.alternative",
                      "criterion",
                      own)
                  : own;
            })
        .orElse(name.isEmpty() ? id : name);
  }

  private Optional<String> criterion(String id) {
    return assessment.flatMap(
        assessed ->
            result(id).map(result -> words.name(assessed.framework().id(), result.criterion())));
  }

  private Optional<CriterionResult> result(String id) {
    int dot = id.indexOf('.');
    String own = dot < 0 ? id : id.substring(0, dot);
    return assessment.flatMap(
        assessed ->
            assessed.results().stream().filter(result -> result.id().equals(own)).findFirst());
  }

  private Optional<String> summary(String id) {
    if (id.startsWith("score:")) {
      String part = id.substring("score:".length());
      return part.equals("total")
          ? words.find("report.figure.score")
          : words.find("report.figure." + part);
    }
    return id.startsWith("park:")
        ? words.find("report.figure." + id.substring("park:".length()))
        : Optional.empty();
  }

  /// What a criterion would add: `gain:EN-I7`.
  private Optional<String> gain(String id) {
    String of = id.startsWith("gain:") ? id.substring("gain:".length()) : "";
    return of.indexOf('.') >= 0 || of.isEmpty()
        ? Optional.empty()
        : criterion(of).map(name -> words.text("explain.gain", "criterion", of + " " + name));
  }

  /// What becomes of by-products and waste, or where: their words stand alone only in their tables.
  private Optional<String> residue(String id) {
    String end = id.substring(id.lastIndexOf('.') + 1);
    Optional<String> what =
        id.startsWith("circularity.ladder.")
            ? words.find("circularity.rung." + end)
            : id.startsWith("circularity.place.")
                ? words.find("circularity.place." + end)
                : Optional.empty();
    return what.map(name -> words.text("circularity.figure", "what", name));
  }

  private Optional<String> carbon(String id) {
    String word = id.substring(id.lastIndexOf('.') + 1);
    if (!id.startsWith("carbon.")) {
      return Optional.empty();
    }
    return word.equals("purchased")
        ? Optional.of(
            words.labelled(words.text("carbon.scope3.category"), words.text("carbon.scope3.1")))
        : words.find("carbon." + word);
  }

  /// A total of the network of exchanges: of all, or of one class `exchange:carrier.waste.tonnes`.
  private Optional<String> exchange(String id) {
    if (!id.startsWith("exchange:")) {
      return Optional.empty();
    }
    String[] parts = id.substring("exchange:".length()).split("\\.", -1);
    String word = parts[parts.length - 1];
    Optional<String> what =
        words.find("extract.figure." + word).or(() -> words.find("extract.exchange." + word));
    if (parts.length != 3) {
      return what;
    }
    String of =
        parts[0].equals("carrier")
            ? words.text("extract.exchanges.carrier." + parts[1])
            : words.text("extract.exchanges.sector", "division", parts[1]);
    return what.map(name -> words.labelled(of, name));
  }

  /// A figure of a money case: `finance:state.received`.
  private Optional<String> money(String id) {
    String word = id.substring(id.indexOf('.') + 1);
    if (id.startsWith("finance:state.")) {
      return words.find("finance.fiscal." + word);
    }
    return id.startsWith("finance:economy.") || id.startsWith("finance:impact.")
        ? words.find("finance.parties.measure." + word)
        : Optional.empty();
  }

  private Optional<String> balance(String id) {
    String[] parts = id.split("\\.", -1);
    if (parts.length != 3) {
      return Optional.empty();
    }
    Optional<String> what =
        words
            .find("flows.family." + parts[1])
            .or(() -> words.find("carrier." + parts[1] + ".name"));
    Optional<String> side = words.find("flows.side." + parts[2]);
    return what.flatMap(
        name ->
            side.map(
                found ->
                    words.text(
                        "flows.figure",
                        Map.of(
                            "what",
                            name,
                            "side",
                            found.toLowerCase(Locale.forLanguageTag(words.language()))))));
  }
}
