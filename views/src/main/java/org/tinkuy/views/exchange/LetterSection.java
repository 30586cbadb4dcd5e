package org.tinkuy.views.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tinkuy.exchange.park.ParkExchanges;
import org.tinkuy.park.Park;
import org.tinkuy.views.Block;
import org.tinkuy.views.Note;
import org.tinkuy.views.Section;
import org.tinkuy.views.wording.Wording;

/// Drafts of the letters that put open questions to the authority, one for each exchange of the
/// network whose law is open.
final class LetterSection {
  private final ParkExchanges results;
  private final Park park;
  private final Wording words;

  LetterSection(ParkExchanges results, Park park, Wording words) {
    this.results = results;
    this.park = park;
    this.words = words;
  }

  Optional<Section> section() {
    List<Block> blocks = new ArrayList<>();
    for (Letter letter : Letter.of(results, park, words)) {
      blocks.add(new Note(letter.text(), true));
    }
    if (blocks.isEmpty()) {
      return Optional.empty();
    }
    blocks.addFirst(new Note(words.text("report.letters.intro")));
    return Optional.of(new Section("letters", words.text("report.letters"), blocks));
  }
}
