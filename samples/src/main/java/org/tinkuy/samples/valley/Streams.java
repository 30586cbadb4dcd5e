package org.tinkuy.samples.valley;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.tinkuy.samples.folder.Decimals;

/// Everything that firms take in and give out, year by year, and what goes from one to another.
final class Streams {
  /// How many digits a number is known to, by how it was found.
  private static final Map<String, Integer> DIGITS =
      Map.of("measured", 5, "calculated", 3, "estimated", 2);

  private final Valley valley;
  private final Map<String, Stream> streams = new LinkedHashMap<>();
  private final List<Exchange> exchanges = new ArrayList<>();
  private final Map<String, Double> quantities = new HashMap<>();

  Streams(Valley valley, Sheet streams, Sheet links) {
    this.valley = valley;
    streams.rows().forEach(line -> this.streams.put(line.text("flow"), new Stream(line)));
    links.rows().forEach(line -> exchanges.add(new Exchange(line)));
    for (int year : Years.list()) {
      this.streams.values().forEach(stream -> own(stream, year));
      exchanges.forEach(exchange -> take(exchange, year));
    }
  }

  List<Stream> list() {
    return List.copyOf(streams.values());
  }

  List<Exchange> exchanges() {
    return List.copyOf(exchanges);
  }

  Stream stream(String flow) {
    return Objects.requireNonNull(streams.get(flow), flow);
  }

  /// What a stream amounts to in a year; empty where it is not there or not reported.
  Optional<Double> quantity(String flow, int year) {
    return Optional.ofNullable(quantities.get(flow + year));
  }

  /// What goes from one to another in a year, never more than there is; 0 before the first year.
  double linked(Exchange exchange, int year) {
    double share = exchange.line().course("share").numberIn(year, 0);
    return Math.floor(share * quantity(exchange.from(), year).orElse(0.0));
  }

  private void own(Stream stream, int year) {
    double presence = presence(stream, year);
    if (presence == 0 || year < stream.line().number("from")) {
      return;
    }
    String pole = stream.isOfBody() ? "park" : valley.firm(stream.tenant()).pole();
    double normal =
        stream.line().number("base") * stream.line().course("bend").numberIn(year, 1) * presence;
    double use = valley.years().use(pole, year, Years.Habit.of(stream.carrier()));
    double around = valley.draws().around(stream.flow() + year, 0.02);
    int digits = DIGITS.getOrDefault(stream.state(year), 3);
    double quantity = Math.rint(Decimals.round(normal * use * around, digits));
    if (quantity > 0 || stream.isToldAsNone()) {
      quantities.put(stream.flow() + year, quantity);
    }
  }

  private double presence(Stream stream, int year) {
    return stream.isOfBody() ? 1 : valley.firm(stream.tenant()).presence(year);
  }

  private void take(Exchange exchange, int year) {
    double linked = linked(exchange, year);
    if (linked > 0) {
      quantities.merge(exchange.to() + year, linked, Double::sum);
    }
  }

  /// One thing that one firm takes in, gives out or uses up.
  ///
  /// @param line its row of the sheet `streams`
  record Stream(Sheet.Line line) {
    String flow() {
      return line.text("flow");
    }

    String tenant() {
      return line.text("tenant");
    }

    String direction() {
      return line.text("direction");
    }

    String carrier() {
      return line.text("carrier");
    }

    String state(int year) {
      return line.course("state").in(year);
    }

    /// Whether it is known that nothing goes out; what comes in waits for what others give.
    boolean isToldAsNone() {
      return direction().equals("out") && line.number("base") == 0;
    }

    boolean isOfBody() {
      return tenant().equals(Valley.BODY);
    }
  }

  /// Something that one firm hands to another.
  ///
  /// @param line its row of the sheet `links`
  record Exchange(Sheet.Line line) {
    String from() {
      return line.text("from");
    }

    String to() {
      return line.text("to");
    }
  }
}
