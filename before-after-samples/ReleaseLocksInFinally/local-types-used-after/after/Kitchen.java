import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

class Kitchen {
  private final ReentrantLock stove = new ReentrantLock();
  private final List<String> pots = new ArrayList<>();

  int cook(int cooks) {
    enum Size { SMALL, LARGE }
    record Meal(String name, Size size) {}
    // Meals, not pots.
    class Menu {
      final List<Meal> meals = new ArrayList<>();

      int perCook() {
        return meals.size() / cooks;
      }
    }
    Menu menu;
    stove.lock();
    try {
      menu = new Menu();
      pots.forEach(pot -> menu.meals.add(new Meal(pot, Size.LARGE)));
    } finally {
      stove.unlock();
    }
    return menu.perCook();
  }
}
