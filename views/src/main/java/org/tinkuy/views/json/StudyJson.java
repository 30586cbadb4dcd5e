package org.tinkuy.views.json;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.tinkuy.assess.Assessment;
import org.tinkuy.assess.CriterionResult;
import org.tinkuy.assess.Gain;
import org.tinkuy.assess.GroupScore;
import org.tinkuy.assess.Judgement;
import org.tinkuy.assess.Move;
import org.tinkuy.assess.Movement;
import org.tinkuy.assess.Scores;
import org.tinkuy.assess.State;
import org.tinkuy.assess.Statement;
import org.tinkuy.assess.Verdict;
import org.tinkuy.document.Difference;
import org.tinkuy.figure.Figure;
import org.tinkuy.formula.Gap;
import org.tinkuy.kernel.Issue;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.study.AssessmentResults;
import org.tinkuy.study.DisclosureResults;
import org.tinkuy.study.Scenario;
import org.tinkuy.study.StudyResults;
import org.tinkuy.views.wording.Wording;
import tools.jackson.core.JsonGenerator;

/// The results of a study as JSON, for programs; its schema is `schema/study-1.json`. The same
/// results give the same bytes.
public final class StudyJson {
  /// Version of the schema that this program writes.
  public static final int SCHEMA = 1;

  private final JsonGenerator json;
  private final Wording words;
  private final TermsJson terms;
  private final FigureJson figures;

  private StudyJson(JsonGenerator json, Wording words) {
    this.json = json;
    this.words = words;
    this.terms = new TermsJson(json);
    this.figures = new FigureJson(json, words, terms::name);
  }

  /// Writes the results in UTF-8 and leaves the stream open.
  ///
  /// @param words the language of names and sentences
  public static void write(StudyResults results, Wording words, OutputStream out) {
    PrettyJson.write(out, generator -> new StudyJson(generator, words).study(results));
  }

  private void study(StudyResults results) {
    json.writeStartObject();
    json.writeNumberProperty("schema", SCHEMA);
    json.writeStringProperty("kind", "study");
    figures.write(results.frame().provenance());
    json.writeStringProperty("audience", results.frame().audience().text());
    json.writeBooleanProperty("partial", results.frame().isPartial());
    json.writeStringProperty("period", results.frame().period().text());
    results.frame().subject().scenario().ifPresent(this::scenario);
    park(results);
    results.assessment().ifPresent(this::assessed);
    results.flows().ifPresent(flows -> new FlowsJson(json, this).write(flows));
    results.exchanges().ifPresent(new ExchangesJson(json, this::figure)::write);
    results.diagnosis().ifPresent(around -> new DiagnosisJson(json, this).write(around));
    results.finance().ifPresent(new FinanceJson(json, this::figure)::write);
    new QualityJson(json, this).write(results);
    results.disclosure().ifPresent(this::disclosure);
    results.extracts().exchanges().ifPresent(new ExchangeExtractJson(json, this::figure)::write);
    results.extracts().money().ifPresent(new MoneyExtractJson(json, this::figure)::write);
    terms.write();
    issues(results.frame().issues());
    json.writeEndObject();
  }

  private void scenario(Scenario scenario) {
    json.writeObjectPropertyStart("scenario");
    json.writeStringProperty("name", scenario.name());
    json.writeStringProperty("why", scenario.changes().why());
    json.writeStringProperty("input", scenario.hash());
    json.writeArrayPropertyStart("differences");
    for (Difference difference : scenario.differences()) {
      strings(
          Map.of(
              "table", difference.table(),
              "key", difference.key(),
              "column", difference.column(),
              "before", difference.before(),
              "after", difference.after()),
          List.of("table", "key", "column", "before", "after"));
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void park(StudyResults results) {
    json.writeObjectPropertyStart("park");
    json.writeStringProperty("id", results.park().profile().id());
    json.writeStringProperty("name", results.park().profile().name().in(words.language()));
    json.writeStringProperty("country", results.park().profile().locality().country());
    figure("plots", results.summary().plots());
    figure("tenants", results.summary().tenants());
    figure("area", results.summary().area());
    figure("let", results.summary().let());
    figure("employees", results.summary().employees());
    figure("lettablePlots", results.summary().lettablePlots());
    figure("letPlots", results.summary().letPlots());
    json.writeEndObject();
  }

  private void assessed(AssessmentResults results) {
    assessment(results.assessment());
    results.movement().ifPresent(this::movement);
    gains(results.gains());
  }

  private void assessment(Assessment assessment) {
    json.writeObjectPropertyStart("assessment");
    json.writeStringProperty("framework", assessment.framework().id());
    json.writeStringProperty("partialRule", assessment.partialRule().name());
    figure("potential", assessment.potential());
    scores("current", assessment.current());
    scores("intended", assessment.intended());
    if (!assessment.framework().scoring().isPlain()) {
      new DiagnosisJson(json, this).verdict(Verdict.of(assessment));
    }
    json.writeArrayPropertyStart("criteria");
    assessment.results().forEach(this::criterion);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void scores(String name, Scores scores) {
    json.writeObjectPropertyStart(name);
    figure("macro", scores.macro());
    if (scores.overall().count(State.HIDDEN) == 0) {
      json.writeBooleanProperty("strict", scores.isStrict());
    }
    group("overall", scores.overall());
    group("prerequisites", scores.prerequisites());
    group("indicators", scores.indicators());
    group("document", scores.document());
    group("physical", scores.physical());
    groups("categories", scores.categories());
    groups("topics", scores.topics());
    json.writeEndObject();
  }

  private void groups(String name, List<GroupScore> groups) {
    json.writeObjectPropertyStart(name);
    groups.forEach(group -> group(group.name(), group));
    json.writeEndObject();
  }

  void group(String name, GroupScore group) {
    json.writeObjectPropertyStart(name);
    figure("score", group.score());
    figure("scoreKnown", group.scoreKnown());
    figure("coverage", group.coverage());
    json.writeNumberProperty("applicable", group.applicable());
    for (State state : State.values()) {
      boolean usual = state != State.REPORTED && state != State.HIDDEN;
      if (usual || group.count(state) > 0) {
        json.writeNumberProperty(state.name(), group.count(state));
      }
    }
    json.writeEndObject();
  }

  void criterion(CriterionResult result) {
    json.writeStartObject();
    json.writeStringProperty("id", result.id());
    json.writeStringProperty("kind", result.criterion().kind().name());
    json.writeStringProperty("category", result.criterion().category());
    json.writeStringProperty("topic", result.criterion().topic());
    json.writeStringProperty("reach", result.criterion().reach().name());
    json.writeBooleanProperty("counted", result.isCounted());
    json.writeBooleanProperty("verified", result.criterion().provenance().verified());
    json.writeStringProperty("confidence", result.criterion().provenance().confidence());
    judgement("current", result.current());
    json.writeStringProperty("intended", result.intended().state().name());
    result.stated().ifPresent(stated -> json.writeStringProperty("stated", stated.state().name()));
    result
        .stated()
        .flatMap(Statement::row)
        .ifPresent(row -> json.writeStringProperty("statedIn", row.toString()));
    result.openCases().ifPresent(open -> figure("openCases", open));
    result
        .canonical()
        .ifPresent(
            shape -> {
              json.writeName("canonical");
              strings(
                  Map.of("numerator", shape.numerator(), "denominator", shape.denominator()),
                  List.of("numerator", "denominator"));
            });
    result
        .alternative()
        .ifPresent(
            other -> {
              figure("alternative", other.value());
              if (result.criterion().rule().isAnswer()) {
                json.writeStringProperty("alternativeState", other.state().name());
              }
            });
    json.writeEndObject();
  }

  private void judgement(String name, Judgement judgement) {
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("state", judgement.state().name());
    json.writeBooleanProperty("lowConfidence", judgement.isLowConfidence());
    json.writeBooleanProperty("stated", judgement.stated());
    figure("value", judgement.value());
    judgement.target().ifPresent(target -> figure("target", target));
    judgement
        .margin()
        .ifPresent(
            margin -> {
              json.writeObjectPropertyStart("margin");
              figure("share", margin.share());
              json.writeNumberProperty("answered", margin.sample().answered());
              json.writeNumberProperty("population", margin.sample().population());
              json.writeEndObject();
            });
    json.writeArrayPropertyStart("gaps");
    for (Gap gap : judgement.gaps()) {
      strings(
          Map.of("what", words.say(gap.what()), "reason", gap.reason()), List.of("what", "reason"));
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void disclosure(DisclosureResults decided) {
    json.writeObjectPropertyStart("disclosure");
    json.writeStringProperty("rules", decided.rules());
    json.writeNumberProperty("aggregates", decided.aggregates());
    json.writeObjectPropertyStart("hidden");
    decided.hidden().forEach((id, rule) -> json.writeStringProperty(id, rule.name()));
    json.writeEndObject();
    json.writeEndObject();
  }

  void figure(String name, Figure figure) {
    json.writeName(name);
    figure(figure);
  }

  void figure(Figure figure) {
    figures.write(figure);
  }

  private void movement(Movement movement) {
    json.writeObjectPropertyStart("movement");
    json.writeStringProperty("earlier", movement.earlier().period().text());
    figure("before", movement.earlier().current().overall().score());
    figure("after", movement.later().current().overall().score());
    figure("change", movement.change());
    for (Move.Cause cause : Move.Cause.values()) {
      figure(cause.name(), movement.change(cause));
    }
    json.writeArrayPropertyStart("moves");
    for (Move move : movement.changes()) {
      json.writeStartObject();
      json.writeStringProperty("criterion", move.criterion());
      json.writeStringProperty("before", move.before().name());
      json.writeStringProperty("after", move.after().name());
      json.writeStringProperty("cause", move.cause().name());
      figure("points", move.points());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void gains(List<Gain> gains) {
    json.writeArrayPropertyStart("gains");
    for (Gain gain : gains) {
      json.writeStartObject();
      json.writeStringProperty("criterion", gain.result().id());
      figure("distance", gain.distance());
      figure("points", gain.points());
      figure("missing", gain.missing());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void issues(List<Issue> issues) {
    json.writeArrayPropertyStart("issues");
    for (Issue issue : issues) {
      json.writeStartObject();
      json.writeStringProperty("code", issue.code());
      json.writeStringProperty("severity", issue.severity().name());
      json.writeStringProperty("place", issue.place().toString());
      json.writeStringProperty("message", words.say(issue.reason()));
      json.writeStringProperty("suggestion", words.say(issue.hint()));
      json.writeArrayPropertyStart("values");
      issue.reason().parts().forEach(value -> json.writeString(words.say(value)));
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /// Sentences in the language of the report; left out where there are none.
  void sentences(String name, List<Sentence> sentences) {
    if (!sentences.isEmpty()) {
      json.writeArrayPropertyStart(name);
      sentences.forEach(sentence -> json.writeString(words.say(sentence)));
      json.writeEndArray();
    }
  }

  private void strings(Map<String, String> values, List<String> order) {
    json.writeStartObject();
    order.forEach(name -> json.writeStringProperty(name, values.getOrDefault(name, "")));
    json.writeEndObject();
  }
}
