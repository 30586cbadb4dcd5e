package org.tinkuy.flows;

import java.util.List;
import java.util.Optional;
import org.tinkuy.figure.Figure;
import org.tinkuy.kernel.Sentence;

/// The greenhouse gases of a park in a period: of each firm and the park body, and of all within
/// the fence without what they hand to one another.
///
/// @param holders footprints of firms and body, in the order of their ids
/// @param park the footprint of all within the fence, `scope 1 inside + scope 2 at the fence`
/// @param handedOver emissions of energy made inside and handed over: they stand in scope 1 of the
///   maker and in scope 2 of the taker, and only once in the park's footprint
/// @param tenants what firms emit, which the park body reports as its scope 3, category 13 (leased
///   assets); without energy that firms make and the body uses itself, which is its scope 2 (GHG
///   Protocol, _Scope 3 Standard_ (2011): scope 3 is what is not in scope 2)
/// @param factors every factor that was used, in the order of use
/// @param lacks flows that are not counted, or not wholly, because something is missing
/// @param notices what stands in for a factor that the catalog does not have, and which flow leaves
///   scope 2 of its takers open; none where there is nothing to tell
public record Carbon(
    List<Footprint> holders,
    Footprint park,
    Figure handedOver,
    Figure tenants,
    List<Factor> factors,
    List<Entry> lacks,
    List<Sentence> notices) {

  /// What one holder, or all within the fence, emits.
  ///
  /// @param subject id of the holder, or `park`
  /// @param scope1 from fuel burnt; no data where no flow of fuel is told, be it of 0
  /// @param scope2Location from energy bought, power by the average of the grid; no data where none
  ///   is told
  /// @param scope2Market from energy bought, power by contract where one states its factor, else by
  ///   the residual mix, else by the average of the grid
  /// @param purchased scope 3, category 1, of goods whose supplier states a factor; a part of it;
  ///   no data where none does
  /// @param biogenic CO2 of what grew, beside the scopes; in t and not in t CO2e; no data where no
  ///   flow of fuel is told
  public record Footprint(
      String subject,
      Figure scope1,
      Figure scope2Location,
      Figure scope2Market,
      Figure purchased,
      Figure biogenic) {
    /// The scopes that are accounted for in full.
    public List<Figure> scopes() {
      return List.of(scope1, scope2Location, scope2Market);
    }

    /// Scope 1 and scope 2 by the average of the grid together, `scope 1 + scope 2`, in the unit of
    /// both; at least so much where one of them is not told or open. Empty where neither is told.
    public Optional<Figure.Range> together() {
      List<Figure> all = List.of(scope1, scope2Location);
      List<Figure.Range> told =
          all.stream().filter(Figure::tells).flatMap(each -> each.range().stream()).toList();
      if (told.isEmpty()) {
        return Optional.empty();
      }
      boolean whole = told.size() == all.size();
      return Optional.of(
          new Figure.Range(
              told.stream().mapToDouble(Figure.Range::value).sum(),
              told.stream().mapToDouble(Figure.Range::low).sum(),
              whole
                  ? told.stream().mapToDouble(Figure.Range::high).sum()
                  : Double.POSITIVE_INFINITY));
    }

    public List<Figure> figures() {
      return List.of(scope1, scope2Location, scope2Market, purchased, biogenic);
    }
  }

  /// An emission factor that was used.
  ///
  /// @param what carrier, or reference value with its country
  /// @param value_tPerMWh t CO2e for each MWh, >= 0
  /// @param year the year it is for, or of the document that states it; empty where neither is told
  /// @param warmingSet the set of warming potentials in it; empty where its source does not say
  /// @param source where it is from
  /// @param verified whether somebody compared it with the official table
  public record Factor(
      String what,
      double value_tPerMWh,
      String year,
      String warmingSet,
      String source,
      boolean verified) {
    /// What a factor of power is of, at its end, where it is of the residual mix.
    static final String RESIDUAL = "residual";

    /// Whether it is of power that no contract covers, and not of the whole grid.
    public boolean isResidual() {
      return what.endsWith(" " + RESIDUAL);
    }
  }

  public Carbon {
    holders = List.copyOf(holders);
    factors = List.copyOf(factors);
    lacks = List.copyOf(lacks);
    notices = List.copyOf(notices);
  }
}
