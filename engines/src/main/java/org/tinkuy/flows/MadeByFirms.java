package org.tinkuy.flows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.tinkuy.flows.FlowGraph.Arc;
import org.tinkuy.kernel.Sentence;

/// Power, heat, steam and cooling that firms make of fuel and sell: what they give out of a form
/// beyond what they take in of it. How much of its fuel a firm burns for what it sells nobody can
/// tell from outside, so that it carries the factor that the firm states with the flow.
///
/// A by-product carries nothing, and who burns no fuel makes it without emissions: who only gives
/// fuel out, stores it or uses it as a material burns none.
///
/// Source: GHG Protocol, _Scope 2 Guidance_ (2015), chapter 6: energy from a direct line has the
/// factor of its maker.
///
/// @param made_MWh by firm and carrier, MWh, > 0
/// @param emitted_t what making it emits, by firm and carrier, t CO2e; absent where not stated
/// @param open a flow that leaves it open, by firm and carrier: one that is sold and does not state
///   it, or one that comes in without an amount
record MadeByFirms(
    Map<String, Double> made_MWh, Map<String, Double> emitted_t, Map<String, Entry> open) {
  private static final List<String> FORMS = List.of("power", "heat", "steam", "cooling");

  /// Less than this part of what is given out is rounding.
  private static final double ROUNDING = 1e-9;

  MadeByFirms {
    made_MWh = Collections.unmodifiableMap(new TreeMap<>(made_MWh));
    emitted_t = Collections.unmodifiableMap(new TreeMap<>(emitted_t));
    open = Collections.unmodifiableMap(new TreeMap<>(open));
  }

  static MadeByFirms of(Inventory inventory) {
    Map<String, List<Entry>> sold = new TreeMap<>();
    Map<String, Double> taken_MWh = new TreeMap<>();
    Map<String, Entry> unmeasured = new TreeMap<>();
    Set<String> burners = burners(inventory);
    for (Entry entry : inventory.entries()) {
      String key = entry.holder() + "/" + entry.carrier().id();
      if (entry.direction() == Direction.IN && FORMS.contains(entry.form())) {
        taken_MWh.merge(key, entry.known().value(), Double::sum);
        if (entry.amount().isEmpty() && (burners.contains(entry.holder()) || !isOwn(entry))) {
          unmeasured.putIfAbsent(key, entry);
        }
      } else if (isSold(entry) && !entry.holder().equals(inventory.body())) {
        sold.computeIfAbsent(key, _ -> new ArrayList<>()).add(entry);
      }
    }
    Map<String, Double> made_MWh = new TreeMap<>();
    Map<String, Double> emitted_t = new TreeMap<>();
    Map<String, Entry> open = new TreeMap<>();
    sold.forEach(
        (key, flows) -> {
          Optional<Entry> taken = Optional.ofNullable(unmeasured.get(key));
          if (taken.isPresent()) {
            open.put(key, taken.get());
            return;
          }
          double sold_MWh = flows.stream().mapToDouble(flow -> flow.known().value()).sum();
          double own_MWh = sold_MWh - taken_MWh.getOrDefault(key, 0.0);
          boolean ofFuel = burners.contains(flows.getFirst().holder());
          if (!ofFuel || own_MWh <= ROUNDING * sold_MWh) {
            return;
          }
          Optional<Entry> silent =
              flows.stream().filter(flow -> flow.use().stated_tCO2e().isEmpty()).findFirst();
          if (silent.isPresent()) {
            open.put(key, silent.get());
            return;
          }
          double stated_t =
              flows.stream().mapToDouble(flow -> flow.use().stated_tCO2e().orElseThrow()).sum();
          made_MWh.put(key, own_MWh);
          emitted_t.put(key, stated_t * own_MWh / sold_MWh);
        });
    return new MadeByFirms(made_MWh, emitted_t, open);
  }

  /// Who burns fuel: more of one comes in than is stored, passed on or used as a material, or
  /// nobody tells how much comes in.
  private static Set<String> burners(Inventory inventory) {
    Map<String, Double> burnt_MWh = new TreeMap<>();
    Map<String, String> holders = new TreeMap<>();
    Set<String> burners = new LinkedHashSet<>();
    for (Entry entry : inventory.entries()) {
      if (!entry.form().equals("fuel") || !entry.family().isEnergy()) {
        continue;
      }
      String key = entry.holder() + "/" + entry.carrier().id();
      holders.put(key, entry.holder());
      burnt_MWh.merge(key, CarbonAccount.sign(entry) * entry.known().value(), Double::sum);
      if (entry.direction() == Direction.IN && entry.amount().isEmpty()) {
        burners.add(entry.holder());
      }
    }
    holders.forEach(
        (key, holder) -> {
          if (burnt_MWh.getOrDefault(key, 0.0) > 0) {
            burners.add(holder);
          }
        });
    return burners;
  }

  /// Whether it is made by its user without fuel.
  private static boolean isOwn(Entry entry) {
    return entry.use().origin().equals("own");
  }

  private static boolean isSold(Entry entry) {
    return entry.direction() == Direction.OUT
        && FORMS.contains(entry.form())
        && entry.amount().isPresent()
        && !entry.use().kind().equals("by-product");
  }

  /// What is open, for each firm and carrier that others take.
  List<Sentence> notices(EnergyMix mix) {
    return mix.handedOver().stream()
        .map(arc -> EnergyMix.key(arc.from(), arc))
        .distinct()
        .flatMap(key -> Optional.ofNullable(open.get(key)).stream())
        .map(MadeByFirms::notice)
        .toList();
  }

  private static Sentence notice(Entry flow) {
    return flow.direction() == Direction.IN
        ? Sentence.of(
            "reason.carbon.intakeOpen",
            "Nothing states how much flow '%s' brings in, a part of which is sold, so that scope 2"
                + " of those who take it is not whole: write its amount.",
            flow.flow())
        : Sentence.of(
            "reason.carbon.makerOpen",
            "Nothing states what making flow '%s' emits, so that scope 2 of those who take"
                + " it is not whole: write its emissionFactor.",
            flow.flow());
  }

  /// What is handed over of which it is open what making it emits, by its maker or by those who
  /// pass it on.
  List<Arc> taken(EnergyMix mix) {
    Set<String> reached = new LinkedHashSet<>(open.keySet());
    boolean more = true;
    while (more) {
      more = false;
      for (Arc arc : mix.handedOver()) {
        more |=
            reached.contains(EnergyMix.key(arc.from(), arc))
                && reached.add(EnergyMix.key(arc.to(), arc));
      }
    }
    return mix.handedOver().stream()
        .filter(arc -> reached.contains(EnergyMix.key(arc.from(), arc)))
        .toList();
  }
}
