package org.tinkuy.views.exchange;

import java.util.ArrayList;
import java.util.List;
import org.tinkuy.exchange.park.ParkExchanges;
import org.tinkuy.park.Park;
import org.tinkuy.views.Section;
import org.tinkuy.views.wording.Wording;

/// The sections of a report that tell of exchanges: the network, its split, what exits leave, and
/// the letters to authorities.
public final class ExchangeSections {
  private ExchangeSections() {}

  /// The sections in reading order.
  public static List<Section> of(ParkExchanges results, Park park, Wording words) {
    List<Section> sections = new ArrayList<>();
    sections.add(new ExchangeSection(results, park, words).section());
    ExchangeNames names = new ExchangeNames(park, words);
    results
        .extras()
        .split()
        .ifPresent(split -> sections.add(new SplitSection(results, split, names, words).section()));
    new ExitSection(results, names, words).section().ifPresent(sections::add);
    new LetterSection(results, park, words).section().ifPresent(sections::add);
    return sections;
  }

  /// The network of a park in one sentence.
  public static String sentence(ParkExchanges results, Park park, Wording words) {
    ExchangeSection section = new ExchangeSection(results, park, words);
    List<String> said = new ArrayList<>(List.of(section.sentence()));
    said.addAll(section.warnings());
    return String.join(" ", said);
  }
}
