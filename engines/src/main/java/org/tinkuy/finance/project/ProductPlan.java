package org.tinkuy.finance.project;

import java.util.List;
import org.tinkuy.kernel.LocalizedText;

/// What the park sells or lets. Inputs: `area` or `share` of the land budget's net area; `price`,
/// of a long lease its premium; `groundRent` beside that; `sellingCost`; for services `use` per
/// area or `capacity` and `utilisation`, `margin`, `peakFactor`, `module`, `losses` of its network;
/// for connections `density`, what an area is connected for; for carbon `abated` and `credited`;
/// `market`, the most that is taken in a year.
///
/// @param id unique among the products
/// @param absorption id of how fast it is taken; empty where it follows other products
/// @param of ids of products whose area it is charged on as that is taken; none where it has an
///   area of its own
/// @param lease how rent rises and a long lease ends
/// @param ready ids of works that must be done before; none where it is not bound to them
/// @param hasVat whether value-added tax is collected on it
public record ProductPlan(
    String id,
    LocalizedText name,
    Kind kind,
    String absorption,
    List<String> of,
    Lease lease,
    List<String> ready,
    boolean hasVat) {

  /// The years of a lease.
  ///
  /// @param steps from which a later step of its rent holds, each > 1 and in order; the price of
  ///   each is an input; none where all years cost the same
  /// @param years of a long lease, after which its area comes back, >= 1; 0 where nothing ends
  public record Lease(List<Integer> steps, int years) {
    /// One price for all years, without an end.
    public static final Lease NONE = new Lease(List.of(), 0);

    public Lease {
      steps = List.copyOf(steps);
    }
  }

  /// How it earns.
  public enum Kind {
    /// Land or buildings sold.
    SALE,
    /// Land let for long: a premium when it is signed, ground rent beside it where one is due, and
    /// the area back at the end.
    LEASE,
    /// Ground rent, building rent, service charge.
    RENT,
    /// Water, power, treatment, waste at the gate: by volume.
    SERVICE,
    /// Paid once for what is newly connected.
    CONNECTION,
    /// Tonnes that are not emitted, at a price of carbon.
    CARBON
  }

  public ProductPlan {
    of = List.copyOf(of);
    ready = List.copyOf(ready);
  }

  /// Whether who takes it pays for it once, when that is taken.
  public boolean isPaidOnce() {
    return kind == Kind.SALE || kind == Kind.CONNECTION;
  }

  /// Whether it is sold or let for an area of its own, and not charged on what others take.
  public boolean isOfLand() {
    return of.isEmpty() && (kind == Kind.SALE || kind == Kind.LEASE || kind == Kind.RENT);
  }

  /// The id of the price that holds from a year of the lease on.
  ///
  /// @param year of the lease, counted from 1
  public String step(int year) {
    return input("year" + year + ".price");
  }

  /// The id of one of its lines, a word behind its own id.
  public String line(String word) {
    return input(word);
  }

  /// The id of one of its inputs.
  public String input(String word) {
    return "products." + id + "." + word;
  }
}
