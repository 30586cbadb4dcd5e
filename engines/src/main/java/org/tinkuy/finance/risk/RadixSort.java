package org.tinkuy.finance.risk;

import java.util.Arrays;

/// Sorts numbers by their bits, eight at a time from the last, and says where each came from: for
/// thousands of numbers sooner done than sorting them by comparison and looking each up.
///
/// Source: D. E. Knuth, _The Art of Computer Programming_ 3, 5.2.5, radix sort from the least
/// significant digit.
final class RadixSort {
  private RadixSort() {}

  private static final int BITS = 8;
  private static final int BUCKETS = 1 << BITS;

  /// A number whose order without sign is that of the values; both zeros have the same.
  ///
  /// @param value not NaN
  static long key(double value) {
    long bits = Double.doubleToRawLongBits(value + 0.0);
    return bits ^ (bits >> (Long.SIZE - 1) | Long.MIN_VALUE);
  }

  /// Sorts the first keys without sign, and moves with each what stands beside it; equal keys keep
  /// their order.
  ///
  /// @param count how many are sorted, from 0 to the length of both arrays
  static void sort(long[] keys, int[] beside, int count) {
    long[] fromKeys = keys;
    int[] from = beside;
    long[] toKeys = new long[count];
    int[] to = new int[count];
    int[] places = new int[BUCKETS];
    for (int shift = 0; shift < Long.SIZE; shift += BITS) {
      count(fromKeys, count, shift, places);
      for (int i = 0; i < count; i++) {
        int place = places[digit(fromKeys[i], shift)]++;
        toKeys[place] = fromKeys[i];
        to[place] = from[i];
      }
      long[] lastKeys = fromKeys;
      int[] last = from;
      fromKeys = toKeys;
      from = to;
      toKeys = lastKeys;
      to = last;
    }
  }

  /// Where the first key of each digit goes.
  private static void count(long[] keys, int count, int shift, int[] places) {
    Arrays.fill(places, 0);
    for (int i = 0; i < count; i++) {
      places[digit(keys[i], shift)]++;
    }
    int next = 0;
    for (int i = 0; i < places.length; i++) {
      int here = places[i];
      places[i] = next;
      next += here;
    }
  }

  private static int digit(long key, int shift) {
    return (int) (key >>> shift) & BUCKETS - 1;
  }
}
