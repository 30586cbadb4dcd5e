package org.tinkuy.views.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tinkuy.catalog.Family;
import org.tinkuy.figure.Figure;
import org.tinkuy.flows.Circularity;
import org.tinkuy.flows.FlowResults;
import org.tinkuy.flows.Inventory;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.views.Block;
import org.tinkuy.views.Note;
import org.tinkuy.views.Section;
import org.tinkuy.views.picture.Sankey;
import org.tinkuy.views.wording.Wording;

/// Pictures of what runs through the park: water, energy, materials.
final class FlowsSection {
  private final FlowResults results;
  private final FlowPictures pictures;
  private final BalanceSection balance;
  private final Wording words;

  FlowsSection(FlowResults results, FlowNames names, Wording words) {
    this.results = results;
    this.pictures = new FlowPictures(results, names, words);
    this.balance = new BalanceSection(results, names, words);
    this.words = words;
  }

  /// The diagram of water, where there is any.
  Optional<Sankey> water() {
    return pictures.of("water", balance.sentence(), Family::isWater);
  }

  Section section() {
    List<Block> blocks = new ArrayList<>();
    draw(water(), blocks);
    draw(pictures.of("energy", energy(), Family::isEnergy), blocks);
    draw(pictures.of("material", materials(), Family::isMaterial), blocks);
    if (blocks.isEmpty()) {
      blocks.add(new Note(words.text("report.flows.nothing")));
    }
    return new Section("flows", words.text("report.flows"), blocks);
  }

  private void draw(Optional<Sankey> sankey, List<Block> blocks) {
    sankey.ifPresent(each -> blocks.add(each.draw(words.labels(), words.numbers())));
  }

  private String energy() {
    Figure renewable = results.circularity().renewableEnergy();
    Figure own = results.circularity().ownEnergy();
    if (renewable.findValue().isEmpty() && own.findValue().isEmpty()) {
      return words.text("report.flows.energy.noShare");
    }
    Map<String, String> places = new TreeMap<>();
    places.put("renewable", share(renewable.findValue()));
    places.put("own", share(own.findValue()));
    boolean open = renewable.state() == Figure.State.UNCERTAIN;
    return words.text(
        open ? FlowNames.told("report.flows.energy.open", results) : "report.flows.energy", places);
  }

  private String materials() {
    int links = results.inventory().exchanges().stream().filter(this::isMaterial).toList().size();
    Map<String, String> places = new TreeMap<>();
    places.put("exchanges", words.number(links, 0));
    Figure recirculated = results.circularity().recirculated();
    if (recirculated.findValue().isEmpty()) {
      return words.text("report.flows.material.noShare", places);
    }
    places.put("share", new ResidueShare(results.circularity(), words).text());
    boolean open = recirculated.state() == Figure.State.UNCERTAIN;
    Optional<Sentence> told =
        results.circularity().notices().stream()
            .filter(notice -> open && notice.key().equals(Circularity.RESIDUES_TOLD))
            .findFirst();
    told.ifPresent(
        notice -> {
          places.put("told", words.printed(notice.parts().getFirst()));
          places.put("all", words.printed(notice.parts().getLast()));
        });
    String key = told.isPresent() ? "report.flows.material.openTold" : "report.flows.material.open";
    return words.text(open ? FlowNames.told(key, results) : "report.flows.material", places);
  }

  private boolean isMaterial(Inventory.Exchange exchange) {
    return results
        .inventory()
        .findEntry(exchange.from())
        .filter(entry -> entry.family().isMaterial())
        .isPresent();
  }

  private String share(Optional<Double> value) {
    return value.map(words::percent).orElse(words.text("state.noData"));
  }
}
