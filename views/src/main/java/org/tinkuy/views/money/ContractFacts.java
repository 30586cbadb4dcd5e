package org.tinkuy.views.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tinkuy.finance.stack.Contract;
import org.tinkuy.views.Cell;
import org.tinkuy.views.Column;
import org.tinkuy.views.Row;
import org.tinkuy.views.Table;
import org.tinkuy.views.TextCell;
import org.tinkuy.views.wording.Wording;

/// What contracts settle, in words: who pays, who bears demand, who owns the works, what becomes of
/// them at the end, what is paid where it comes early.
final class ContractFacts {
  private static final String KEY = "finance.contract.";

  private final Wording words;

  ContractFacts(Wording words) {
    this.words = words;
  }

  /// One contract and what stands over its column.
  record Named(String name, Contract contract) {}

  /// The facts down, the contracts across.
  Table table(String id, List<Named> contracts) {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.text(words.text(KEY + "fact"), 2));
    contracts.forEach(each -> columns.add(Column.text(each.name, 3)));
    List<Row> rows = new ArrayList<>();
    for (String fact : List.of("payer", "demand", "title", "handBack", "termination")) {
      List<Cell> cells = new ArrayList<>();
      cells.add(new TextCell(words.text(KEY + fact)));
      contracts.forEach(each -> cells.add(new TextCell(said(fact, each.contract))));
      rows.add(new Row(cells, false));
    }
    return new Table(id, words.text(KEY + "facts"), columns, rows, words.text(KEY + "note"));
  }

  /// All facts in a line.
  String sentence(Contract contract) {
    Map<String, String> places = new TreeMap<>();
    places.put("kind", name(contract));
    for (String fact : List.of("payer", "demand", "title", "handBack", "termination")) {
      places.put(fact, said(fact, contract));
    }
    return words.text(KEY + "sentence", places);
  }

  private String said(String fact, Contract contract) {
    return switch (fact) {
      case "payer" -> words.text(KEY + "payer." + contract.payer());
      case "demand" -> words.text(KEY + "demand." + contract.demand());
      case "title" -> words.text(KEY + "title." + contract.duringTerm());
      case "handBack" -> handBack(contract);
      default -> termination(contract.termination());
    };
  }

  /// The name of a contract; in words where there is none.
  String name(Contract contract) {
    return words.find(KEY + "kind." + contract.id()).orElse(contract.id());
  }

  private String handBack(Contract contract) {
    return switch (contract.handBack()) {
      case Contract.HandBack.Kept _ -> words.text(KEY + "handBack.kept." + contract.duringTerm());
      case Contract.HandBack.Transferred(double price) when price > 0 ->
          words.text(KEY + "handBack.price", "price", words.percent(price));
      case Contract.HandBack.Transferred _ -> words.text(KEY + "handBack.free");
    };
  }

  private String termination(Contract.Termination termination) {
    if (termination.companyDefault() == 0 && termination.governmentDefault() == 0) {
      return words.text(KEY + "termination.none");
    }
    Map<String, String> places = new TreeMap<>();
    places.put("company", words.percent(termination.companyDefault()));
    places.put("government", words.percent(termination.governmentDefault()));
    return words.text(
        KEY + (termination.equityBack() ? "termination.equity" : "termination.debt"), places);
  }
}
