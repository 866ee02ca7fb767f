package io.github.lockscope.proof.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

public final class Explore {
  public static void main(String[] a) {
    long from = Long.parseLong(a[0]);
    int count = Integer.parseInt(a[1]);
    String flow = a[2];
    int scripts = Integer.parseInt(a[3]);
    int show = Integer.parseInt(a[4]);
    Examination examination = new Examination(flow, scripts);
    long start = System.nanoTime();
    List<Outcome> all = new ArrayList<>();
    for (long at = from; at < from + count; at += 40) {
      List<Program> programs = new ArrayList<>();
      for (long seed = at; seed < Math.min(at + 40, from + count); seed++) {
        programs.add(Program.of(seed));
      }
      try {
        all.addAll(examination.of(programs));
      } catch (RuntimeException e) {
        for (Program p : programs) {
          try { all.addAll(examination.of(List.of(p))); } catch (RuntimeException e2) {
            System.out.println("EXCEPTION seed " + p.seed()); e2.printStackTrace(System.out); System.out.println(p.text());
          }
        }
      }
    }
    System.out.println("seconds " + (System.nanoTime() - start) / 1e9);
    Map<Outcome.Result, Integer> results = new TreeMap<>();
    all.forEach(o -> results.merge(o.result(), 1, Integer::sum));
    System.out.println(results);
    long unsafe = all.stream().filter(Outcome::isUnsafeButReleases).count();
    long safe = all.stream().filter(Outcome::isUnsafeButReleases).filter(o -> !o.leaks().after()).count();
    System.out.println("unsafe before " + all.stream().filter(o -> o.leaks().before()).count() + ", unsafe but releases " + unsafe + ", of these safe after " + safe
        + ", changed " + all.stream().filter(Outcome::isChanged).count());
    Map<String, Integer> reasons = new TreeMap<>();
    Map<String, Long> example = new TreeMap<>();
    all.stream().filter(Outcome::isUnsafeButReleases).filter(o -> o.leaks().after()).forEach(o -> {
      reasons.merge(o.reasons().toString(), 1, Integer::sum);
      example.putIfAbsent(o.reasons().toString(), o.program().seed());
    });
    reasons.entrySet().stream().sorted((x, y) -> y.getValue() - x.getValue()).forEach(e -> System.out.println(e.getValue() + " " + e.getKey() + " e.g. " + example.get(e.getKey())));
    Map<Outcome.Result, Integer> shown = new TreeMap<>();
    for (Outcome o : all) {
      if (o.result() == Outcome.Result.KEPT || shown.merge(o.result(), 1, Integer::sum) > show) {
        continue;
      }
      Program small = o.result() == Outcome.Result.NEVER_COMPILED ? o.program() : new Shrinking(p -> { try { return examination.of(List.of(p)).get(0).result() == o.result(); } catch (RuntimeException e) { return false; } }).shrink(o.program());
      System.out.println("==========\n" + examination.of(List.of(small)).get(0));
    }
    if (a.length > 5) {
      Map<String, Integer> seen = new TreeMap<>();
      for (Outcome o : all) {
        if (o.isUnsafeButReleases() && o.leaks().after() && (a[5].equals("ALL") || o.reasons().toString().equals(a[5])) && seen.merge(o.reasons().toString(), 1, Integer::sum) <= show) {
          Program small = new Shrinking(p -> { try { Outcome x = examination.of(List.of(p)).get(0); return x.isUnsafeButReleases() && x.leaks().after() && x.reasons().equals(o.reasons()); } catch (RuntimeException e) { return false; } }).shrink(o.program());
          System.out.println("========== UNSAFE " + o.reasons() + " seed " + o.program().seed() + "\n" + small.text().substring(small.text().indexOf("private int count;")));
        }
      }
    }
  }
}
