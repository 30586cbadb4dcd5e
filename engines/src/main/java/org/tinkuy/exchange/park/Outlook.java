package org.tinkuy.exchange.park;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What comes after an exchange is found: when it can start, for how long it should be agreed, what
/// stands behind it, what could stop it, what to do next.
///
/// @param start earliest day; empty where nothing holds it up
/// @param trial what to begin with, t or MWh: the smallest lot that both find worth it; 0 where
///   neither states one
/// @param ramp how it grows after its start
/// @param term_yr whole years for which it should be agreed at least, so that what is built pays
///   back; 1 where nothing is built
/// @param backup what stands behind each side
/// @param risks what could stop it, the gravest first
/// @param next what to do next
public record Outlook(
    Optional<LocalDate> start,
    double trial,
    RampUp ramp,
    int term_yr,
    Backup backup,
    List<Risk> risks,
    Step next) {
  public Outlook {
    risks = List.copyOf(risks);
  }

  /// What each side has when the other stops.
  ///
  /// @param givers other firms that could give to the taker, by id; none where it must buy
  /// @param takers other firms that could take from the giver, by id; none where it must dispose
  public record Backup(List<String> givers, List<String> takers) {
    public Backup {
      givers = List.copyOf(givers);
      takers = List.copyOf(takers);
    }
  }

  /// What could stop an exchange.
  public enum Risk {
    /// A side would lose, or waits longer for its money than it accepts.
    UNWILLING,
    /// An authority has not decided.
    LAW_OPEN,
    /// A border of states lies between the two firms.
    BORDER,
    /// A customs line lies between the two firms.
    CUSTOMS,
    /// A contract binds one of the flows.
    COMMITTED,
    /// No other firm could give it.
    ONE_GIVER,
    /// No other firm could take it.
    ONE_TAKER,
    /// An amount is estimated.
    ESTIMATED,
    /// A flow varies within the year.
    VARIABLE,
    /// A flow is not there all year.
    SEASONAL,
    /// The way is a straight line times a factor.
    ROUGH_WAY,
    /// A side has not said which payback it accepts.
    HURDLE_UNKNOWN
  }

  /// What to do next.
  public enum Step {
    /// Send the question to the authority.
    ASK_AUTHORITY,
    /// Change price or investment, or find help for it.
    NEGOTIATE,
    /// Ask which payback a side accepts.
    ASK_HURDLE,
    /// Measure what is estimated.
    MEASURE,
    /// Agree on a trial.
    TRY
  }
}
