package org.tinkuy.flows;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.tinkuy.catalog.Family;
import org.tinkuy.catalog.Material;
import org.tinkuy.catalog.Provenance;
import org.tinkuy.catalog.Secrecy;
import org.tinkuy.kernel.Period;
import org.tinkuy.park.RowRef;

/// All flows of a park in one period.
///
/// @param period the period
/// @param body id of the body that runs the park; empty where none is named
/// @param entries flows, in the order of their ids
/// @param exchanges links between flows, in the order of their keys
/// @param sources where the park's water comes from; none where no table says
/// @param networks metered networks
/// @param filled what stands in the entries only because it is usual in a sector, in the order of
///   ids; none where nobody asked for estimates
/// @param rowsLeftOut whether rows of these tables were left out for errors, so that no sum is
///   certain to be whole
public record Inventory(
    Period period,
    String body,
    List<Entry> entries,
    List<Exchange> exchanges,
    List<Source> sources,
    List<MeterNetwork> networks,
    List<Filled> filled,
    boolean rowsLeftOut) {

  /// An exchange that exists: what one flow hands to another.
  ///
  /// @param from id of the flow it leaves
  /// @param to id of the flow it enters
  /// @param given as counted by the giver, in the unit of the giver's family
  /// @param taken as counted by the taker, in the unit of the taker's family
  /// @param usedAs what it becomes at the taker; absent where no link says it
  /// @param reads the rows of the link, with what each gives, in the order of time; at least one
  /// @param secrecy how far the link may travel
  public record Exchange(
      String from,
      String to,
      Amount given,
      Amount taken,
      Optional<Material.Use> usedAs,
      List<Entry.Read> reads,
      Secrecy secrecy) {
    public Exchange {
      reads = List.copyOf(reads);
    }

    /// The rows of the link.
    public List<RowRef> rows() {
      return reads.stream().map(Entry.Read::row).toList();
    }
  }

  /// What a row tells of a source.
  ///
  /// @param row the row, of the period or of a part of it
  /// @param water_m3 what was withdrawn by it, m3, >= 0
  /// @param secrecy how far the row may travel
  public record Withdrawal(RowRef row, double water_m3, Secrecy secrecy) {}

  /// Where water comes from.
  ///
  /// @param id the source
  /// @param kind aquifer, river, network, desalination, reuse or rain
  /// @param withdrawn in m3, >= 0; absent where not known for the period
  /// @param withdrawals the rows that tell it, in the order of time; none where it is not known
  public record Source(
      String id, String kind, Optional<Amount> withdrawn, List<Withdrawal> withdrawals) {
    public Source {
      withdrawals = List.copyOf(withdrawals);
    }

    /// Whether the water has been in the park before.
    public boolean isReuse() {
      return kind.equals("reuse");
    }
  }

  /// A flow that no firm tells, as its sector would have it for what the firm made.
  ///
  /// @param entry the flow as it is counted; its amount is the middle of the range
  /// @param low least that is usual, in the unit of the family, >= 0
  /// @param high most that is usual, in the same unit, >= `low`
  /// @param sources where the usual flows are from, each once
  public record Filled(Entry entry, double low, double high, List<Provenance> sources) {
    public Filled {
      sources = List.copyOf(sources);
    }

    /// Whether somebody compared every source with the official table.
    public boolean isVerified() {
      return sources.stream().allMatch(Provenance::verified);
    }

    /// Both as one flow, of the id and holder of this one.
    Filled plus(Filled other) {
      return new Filled(
          entry.plus(other.entry),
          low + other.low,
          high + other.high,
          Stream.concat(sources.stream(), other.sources.stream()).distinct().toList());
    }
  }

  public Inventory {
    entries = entries.stream().sorted(Comparator.comparing(Entry::flow)).toList();
    exchanges = List.copyOf(exchanges);
    sources = List.copyOf(sources);
    networks = List.copyOf(networks);
    filled = List.copyOf(filled);
  }

  /// The flow of an id.
  public Optional<Entry> findEntry(String flow) {
    int low = 0;
    int high = entries.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (entries.get(middle).flow().compareTo(flow) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < entries.size() && entries.get(low).flow().equals(flow)
        ? Optional.of(entries.get(low))
        : Optional.empty();
  }

  /// The exchange between two flows.
  public Optional<Exchange> findExchange(String from, String to) {
    return exchanges.stream()
        .filter(exchange -> exchange.from().equals(from) && exchange.to().equals(to))
        .findFirst();
  }

  /// The water source of an id.
  public Optional<Source> findSource(String id) {
    return sources.stream().filter(source -> source.id().equals(id)).findFirst();
  }

  /// Everybody with a flow, by id; flows without a holder are of nobody.
  public List<String> holders() {
    TreeSet<String> holders = new TreeSet<>();
    entries.stream().map(Entry::holder).filter(id -> !id.isEmpty()).forEach(holders::add);
    return List.copyOf(holders);
  }

  /// Families with flows: water, energy, then materials.
  public List<Family> families() {
    return List.copyOf(new TreeSet<>(entries.stream().map(Entry::family).toList()));
  }

  /// What exchanges carry away from a flow, by the giver's count.
  public Amount givenFrom(String flow) {
    return exchanges.stream()
        .filter(exchange -> exchange.from().equals(flow))
        .map(Exchange::given)
        .reduce(Amount.NONE, Amount::plus);
  }

  /// What exchanges bring to a flow, by the taker's count.
  public Amount takenBy(String flow) {
    return exchanges.stream()
        .filter(exchange -> exchange.to().equals(flow))
        .map(Exchange::taken)
        .reduce(Amount.NONE, Amount::plus);
  }
}
