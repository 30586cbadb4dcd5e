package org.tinkuy.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tinkuy.catalog.Carrier;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.kernel.Unit;
import org.tinkuy.park.Cell;
import org.tinkuy.park.ParkRow;
import org.tinkuy.park.Property;

/// The rules on single flows and meters that need to know what the carrier is: it is measured in a
/// unit of its kind, and a meter with nodes stands between two of them.
final class FlowRules {
  private static final String MASS = "t";
  private static final String VOLUME = "m3";
  private static final String ENERGY = "MWh";

  private final CheckedRows flows;
  private final CheckedRows meters;
  private final Catalog catalog;
  private final Attempt attempt;
  private final Map<String, List<Unit>> fitting = new HashMap<>();

  FlowRules(Map<String, CheckedRows> tables, Catalog catalog, Attempt attempt) {
    this.flows = tables.getOrDefault("flows", new CheckedRows());
    this.meters = tables.getOrDefault("meters", new CheckedRows());
    this.catalog = catalog;
    this.attempt = attempt;
  }

  void check() {
    flows.rows().forEach(this::flow);
    flows.rows().forEach(this::quality);
    meters.rows().forEach(this::meter);
  }

  private void flow(ParkRow flow) {
    Optional<Unit> unit = flow.find("quantity", Cell.Band.class).map(Cell.Band::unit);
    List<Unit> fitting = fitting(flow.text("carrier"));
    if (unit.isPresent() && isForeign(unit.get(), fitting)) {
      flows.leaveOut(flow);
      attempt.error(
          "flow.carrierUnit",
          flow.place().at("unit"),
          maybe(fitting),
          "Flow '%s': %s must be measured in a unit like %s, but is in %s.",
          flow.key(),
          flow.text("carrier"),
          codes(fitting),
          unit.get());
    }
  }

  /// What is in a flow, or may be, is not taken for nothing where it cannot be read: exchanges that
  /// hang on it are not weighed, and that is said where it is written.
  private void quality(ParkRow flow) {
    flow.find("quality", Cell.Pairs.class)
        .ifPresent(pairs -> pairs.pairs().forEach((name, text) -> property(flow, name, text)));
  }

  private void property(ParkRow flow, String name, String text) {
    boolean isLimit = Property.sign(text) != Property.Sign.IS;
    boolean isRead =
        Property.sign(text) != Property.Sign.AT_LEAST
            && Property.read(text, catalog.units()).isPresent();
    if (isRead || !Property.isMeant(text)) {
      return;
    }
    Sentence hint = Sentence.of("hint.flow.quality", "Write it as LOI<=3 %% or LOI=3 %%.");
    if (isLimit) {
      attempt.warn(
          "flow.qualityLimit",
          flow.place().at("quality"),
          hint,
          "Flow '%s': the limit of '%s' must be <= a number with a unit, but is '%s', so no"
              + " exchange is weighed that would serve it.",
          flow.key(),
          name,
          Shown.of(text));
    } else {
      attempt.warn(
          "flow.qualityValue",
          flow.place().at("quality"),
          hint,
          "Flow '%s': what it holds of '%s' must be a number >= 0 with a unit, but is '%s', so it"
              + " is not known.",
          flow.key(),
          name,
          Shown.of(text));
    }
  }

  private void meter(ParkRow meter) {
    String from = meter.text("fromNode");
    if (!from.isEmpty() && from.equals(meter.text("toNode"))) {
      meters.leaveOut(meter);
      attempt.error(
          "meter.sameNode",
          meter.place().at("toNode"),
          Sentence.of("hint.meter.sameNode", "Maybe one of them is the node before or behind it."),
          "Meter '%s': it must stand between two nodes, but fromNode and toNode are both '%s'.",
          meter.key(),
          from);
      return;
    }
    Optional<Unit> unit = catalog.units().find(meter.text("unit"));
    boolean rate = meter.text("register").equals("rate");
    List<Unit> fitting = new ArrayList<>();
    for (Unit each : fitting(meter.text("carrier"))) {
      fitting.add(rate ? each.per(catalog.units().get("h")) : each);
    }
    if (unit.isPresent() && isForeign(unit.get(), fitting)) {
      meters.leaveOut(meter);
      attempt.error(
          "meter.carrierUnit",
          meter.place().at("unit"),
          maybe(fitting),
          "Meter '%s': with register '%s' it must count %s in a unit like %s, but its unit is %s.",
          meter.key(),
          meter.text("register"),
          meter.text("carrier"),
          codes(fitting),
          unit.get());
    }
  }

  private static boolean isForeign(Unit unit, List<Unit> fitting) {
    for (Unit each : fitting) {
      if (unit.converts(each)) {
        return false;
      }
    }
    return !fitting.isEmpty();
  }

  private List<Unit> fitting(String id) {
    return fitting.computeIfAbsent(id, this::unitsOf);
  }

  /// Units of the kinds in which a carrier can be measured; none where the carrier is not known.
  private List<Unit> unitsOf(String id) {
    return Optional.ofNullable(catalog.carriers().get(id)).map(FlowRules::kinds).stream()
        .flatMap(List::stream)
        .flatMap(code -> catalog.units().find(code).stream())
        .toList();
  }

  /// A fuel is weighed even where nobody knows its heating value; power cannot be.
  private static List<String> kinds(Carrier carrier) {
    boolean weighed =
        carrier.heatingValue().isPresent()
            || carrier.attributes().getOrDefault("form", "").equals("fuel");
    return switch (carrier.group()) {
      case "energy" -> weighed ? List.of(ENERGY, MASS, VOLUME) : List.of(ENERGY);
      case "water", "wastewater" -> List.of(VOLUME, MASS);
      default -> List.of(MASS, VOLUME);
    };
  }

  private static Sentence maybe(List<Unit> units) {
    return Sentence.maybe(units.stream().map(Unit::code).toList());
  }

  private static String codes(List<Unit> units) {
    return String.join(", ", units.stream().map(Unit::code).toList());
  }
}
