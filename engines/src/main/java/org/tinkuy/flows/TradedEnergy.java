package org.tinkuy.flows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Power, heat, steam and cooling that a holder gives out, beside what it takes in of them: what it
/// makes is the difference, and nobody knows it where one of the two is not told.
///
/// @param sold what is given out with an amount, by holder and carrier; by-products of a firm are
///   none
/// @param taken_MWh what comes in, by holder and carrier, MWh
/// @param untold a flow whose amount is missing, in whole or for a part of the period, so that what
///   is made is not known, by holder and carrier
/// @param burners who burns fuel
record TradedEnergy(
    Map<String, List<Entry>> sold,
    Map<String, Double> taken_MWh,
    Map<String, Entry> untold,
    Set<String> burners) {
  static final List<String> FORMS = List.of("power", "heat", "steam", "cooling");

  TradedEnergy {
    sold = Collections.unmodifiableMap(new TreeMap<>(sold));
    taken_MWh = Collections.unmodifiableMap(new TreeMap<>(taken_MWh));
    untold = Collections.unmodifiableMap(new TreeMap<>(untold));
    burners = Collections.unmodifiableSet(new LinkedHashSet<>(burners));
  }

  static TradedEnergy of(Inventory inventory) {
    Set<String> burners = burners(inventory);
    Map<String, List<Entry>> sold = new TreeMap<>();
    Map<String, Double> taken_MWh = new TreeMap<>();
    Map<String, Entry> intakes = new TreeMap<>();
    Map<String, Entry> untold = new TreeMap<>();
    Set<String> given = new LinkedHashSet<>();
    List<Entry> silent = new ArrayList<>();
    for (Entry entry : inventory.entries()) {
      String key = key(entry);
      if (isIntake(entry)) {
        taken_MWh.merge(key, entry.known().value(), Double::sum);
        if (!entry.isWhole() && (burners.contains(entry.holder()) || !isOwn(entry))) {
          intakes.putIfAbsent(key, entry);
        }
      } else if (isSold(entry, inventory.body())) {
        given.add(key);
        if (!entry.isWhole()) {
          silent.add(entry);
        }
        if (entry.amount().isPresent()) {
          sold.computeIfAbsent(key, _ -> new ArrayList<>()).add(entry);
        }
      }
    }
    // what is made without fuel, and not bought, is free of emissions however much it is
    silent.stream()
        .filter(
            entry ->
                !isOwn(entry)
                    || burners.contains(entry.holder())
                    || taken_MWh.containsKey(key(entry)))
        .forEach(entry -> untold.putIfAbsent(key(entry), entry));
    intakes.forEach(
        (key, entry) -> {
          if (given.contains(key)) {
            untold.putIfAbsent(key, entry);
          }
        });
    return new TradedEnergy(sold, taken_MWh, untold, burners);
  }

  /// Whether a holder buys energy of which it is not told how much it passes on, so that its own
  /// part is not known.
  boolean isOwnPartOpen(String holder) {
    return untold.entrySet().stream()
        .filter(each -> each.getValue().holder().equals(holder))
        .anyMatch(each -> taken_MWh.containsKey(each.getKey()));
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
      holders.put(key(entry), entry.holder());
      burnt_MWh.merge(key(entry), CarbonAccount.sign(entry) * entry.known().value(), Double::sum);
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

  private static String key(Entry entry) {
    return entry.holder() + "/" + entry.carrier().id();
  }

  /// Whether it is made by its user without fuel.
  private static boolean isOwn(Entry entry) {
    return entry.use().origin().equals("own");
  }

  private static boolean isIntake(Entry entry) {
    return entry.direction() == Direction.IN && FORMS.contains(entry.form());
  }

  private static boolean isSold(Entry entry, String body) {
    return entry.direction() == Direction.OUT
        && FORMS.contains(entry.form())
        && (entry.holder().equals(body) || !entry.use().kind().equals("by-product"));
  }
}
