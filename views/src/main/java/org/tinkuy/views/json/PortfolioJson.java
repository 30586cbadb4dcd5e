package org.tinkuy.views.json;

import java.io.OutputStream;
import java.util.List;
import org.tinkuy.figure.Audience;
import org.tinkuy.study.portfolio.ParkLine;
import org.tinkuy.study.portfolio.Portfolio;
import org.tinkuy.study.portfolio.Ranking;
import org.tinkuy.study.portfolio.RollUp;
import org.tinkuy.study.portfolio.Yardstick;
import org.tinkuy.views.wording.Wording;
import tools.jackson.core.JsonGenerator;

/// Several parks side by side as JSON, for programs; its schema is `schema/portfolio-1.json`. It
/// tells what the report of the same parks tells: where that has no number, sum or place, this has
/// none. The same parks give the same bytes.
public final class PortfolioJson {
  /// Version of the schema that this program writes.
  public static final int SCHEMA = 1;

  private final JsonGenerator json;
  private final Wording words;
  private final FigureJson figures;

  private PortfolioJson(JsonGenerator json, Wording words) {
    this.json = json;
    this.words = words;
    // rows behind a figure are told with its park
    this.figures = new FigureJson(json, words, _ -> {});
  }

  /// Writes the parks in UTF-8 and leaves the stream open.
  ///
  /// @param audience for whom
  /// @param left the parks that were asked for and could not be read, as they were named
  /// @param words the language of names and sentences
  public static void write(
      Portfolio portfolio, Audience audience, List<String> left, Wording words, OutputStream out) {
    PrettyJson.write(
        out, generator -> new PortfolioJson(generator, words).write(portfolio, audience, left));
  }

  private void write(Portfolio portfolio, Audience audience, List<String> left) {
    json.writeStartObject();
    json.writeNumberProperty("schema", SCHEMA);
    json.writeStringProperty("kind", "portfolio");
    json.writeStringProperty("audience", audience.text());
    json.writeArrayPropertyStart("parks");
    portfolio.lines().forEach(this::park);
    json.writeEndArray();
    together("sums", portfolio.sums());
    together("ratios", portfolio.ratios());
    json.writeArrayPropertyStart("rankings");
    portfolio.rankings().forEach(this::ranking);
    json.writeEndArray();
    json.writeArrayPropertyStart("leftOut");
    left.forEach(json::writeString);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void park(ParkLine line) {
    json.writeStartObject();
    json.writeStringProperty("park", line.park());
    json.writeStringProperty("name", line.name().in(words.language()));
    json.writeStringProperty("country", line.country());
    json.writeStringProperty("period", line.period().text());
    if (!line.scheme().id().isEmpty()) {
      json.writeObjectPropertyStart("scheme");
      json.writeStringProperty("id", line.scheme().id());
      json.writeStringProperty("name", line.scheme().name().in(words.language()));
      json.writeStringProperty("status", line.scheme().status().name());
      json.writeBooleanProperty("scored", line.scheme().scored());
      json.writeEndObject();
    }
    json.writeBooleanProperty("partial", line.partial());
    figures.write(line.provenance());
    json.writeObjectPropertyStart("figures");
    for (Yardstick yardstick : Yardstick.values()) {
      line.find(yardstick)
          .filter(_ -> line.tells(yardstick))
          .ifPresent(
              figure -> {
                json.writeName(yardstick.key());
                figures.write(figure);
              });
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private void together(String name, List<RollUp> all) {
    json.writeArrayPropertyStart(name);
    for (RollUp total : all) {
      if (total.isOfSeveral()) {
        json.writeStartObject();
        json.writeName("figure");
        figures.write(total.figure());
        json.writeNumberProperty("withData", total.withData());
        json.writeNumberProperty("parks", total.parks());
        json.writeEndObject();
      }
    }
    json.writeEndArray();
  }

  private void ranking(Ranking ranking) {
    json.writeStartObject();
    json.writeStringProperty("scheme", ranking.scheme());
    json.writeArrayPropertyStart("places");
    for (Ranking.Place place : ranking.places()) {
      json.writeStartObject();
      json.writeStringProperty("park", place.line().park());
      json.writeStringProperty("period", place.line().period().text());
      if (ranking.ranks(place)) {
        json.writeNumberProperty("place", place.place());
      }
      json.writeNumberProperty("best", place.best());
      json.writeNumberProperty("last", place.last());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
