package org.tinkuy.exchange;

import java.util.OptionalDouble;
import org.tinkuy.exchange.heat.HeatTarget;
import org.tinkuy.exchange.heat.UtilityLoads;
import org.tinkuy.exchange.network.Network;
import org.tinkuy.exchange.pool.PoolPlan;
import org.tinkuy.exchange.proof.Effort;
import org.tinkuy.exchange.proof.Proof;
import org.tinkuy.exchange.proof.Rules;
import org.tinkuy.exchange.schedule.ShortestSchedule;
import org.tinkuy.exchange.share.Sharing;
import org.tinkuy.exchange.water.FlowTarget;
import org.tinkuy.exchange.water.LoadTarget;

/// What the exchange engine answers to a problem, by its kind.
public sealed interface Answer {

  /// How it ended and how good it is.
  Proof proof();

  /// The problem's kind.
  default ProblemKind kind() {
    return switch (this) {
      case Heat _ -> ProblemKind.HEAT_CASCADE;
      case FixedFlow _ -> ProblemKind.FIXED_FLOW;
      case FixedLoad _ -> ProblemKind.FIXED_LOAD;
      case Exchange _ -> ProblemKind.EXCHANGE;
      case Pooling _ -> ProblemKind.POOLING;
      case Scheduling _ -> ProblemKind.SCHEDULE;
      case Share _ -> ProblemKind.SHARING;
    };
  }

  /// Of a heat cascade.
  record Heat(HeatTarget target) implements Answer {
    @Override
    public Proof proof() {
      return target
          .loads()
          .map(UtilityLoads::proof)
          .orElseGet(() -> Proof.calculated("problem table"));
    }
  }

  /// Of water with given flows.
  record FixedFlow(FlowTarget target) implements Answer {
    @Override
    public Proof proof() {
      return target.proof();
    }
  }

  /// Of water with given loads.
  record FixedLoad(LoadTarget target) implements Answer {
    @Override
    public Proof proof() {
      return target.proof();
    }
  }

  /// Of a network of exchanges.
  record Exchange(Network network) implements Answer {
    @Override
    public Proof proof() {
      return network.proof();
    }
  }

  /// Of pools.
  record Pooling(PoolPlan plan) implements Answer {
    @Override
    public Proof proof() {
      return plan.proof();
    }
  }

  /// Of a schedule.
  record Scheduling(ShortestSchedule schedule) implements Answer {
    @Override
    public Proof proof() {
      return schedule.proof();
    }
  }

  /// Of a fair split.
  record Share(Sharing sharing, Proof proof) implements Answer {
    /// Where a linear program was not finished the sums alone stand, and the proof says so.
    static Proof proof(Sharing sharing, Effort effort) {
      boolean whole = sharing.nucleolus().isPresent() && sharing.core().isPresent();
      return whole
          ? Proof.ended(
              Proof.Status.OPTIMAL,
              OptionalDouble.empty(),
              OptionalDouble.empty(),
              effort.method(),
              true)
          : Proof.partial(effort.method(), Rules.unfinished());
    }
  }
}
