/// Work that takes time and shares resources, in as little time as can be: the answer to problem
/// files of the kind `schedule`.
///
/// Entry class: [org.tinkuy.exchange.schedule.ShortestSchedule]. Flow: activities with their needs
/// and links become a project of `solver`; what comes back is checked by the project itself, and
/// the activities that hold the end are found.
///
/// Terms: *makespan* is the time until all is done; *critical* is what cannot start later without
/// moving the end, while the order on shared resources stays. Not here: costs, seasons, measures.
@NullMarked
package org.tinkuy.exchange.schedule;

import org.jspecify.annotations.NullMarked;
