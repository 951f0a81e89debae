using Spectre.Console;

namespace DigestBot.Host.CommandLine;

/// <summary>A progress bar on the error stream while something long runs; nothing when that is redirected.</summary>
internal static class WorkProgress
{
    public static async Task<T> OfAsync<T>(Terminal terminal, string name, double total, Func<Action<long>, Task<T>> work)
    {
        if (!terminal.ErrorScreen.Profile.Capabilities.Interactive)
        {
            return await work(_ => { });
        }

        return await terminal.ErrorScreen.Progress().AutoClear(true).StartAsync(async context =>
        {
            var bar = context.AddTask(Markup.Escape(name), maxValue: Math.Max(total, 1));
            return await work(done => bar.Value = done);
        });
    }

    /// <summary>The same for work that learns on the way how much it is.</summary>
    public static async Task<T> OfUnknownAsync<T>(Terminal terminal, string name, Func<Action<long, long>, Task<T>> work)
    {
        if (!terminal.ErrorScreen.Profile.Capabilities.Interactive)
        {
            return await work((_, _) => { });
        }

        return await terminal.ErrorScreen.Progress().AutoClear(true).StartAsync(async context =>
        {
            var bar = context.AddTask(Markup.Escape(name));
            return await work((done, total) =>
            {
                bar.MaxValue = Math.Max(total, 1);
                bar.Value = done;
            });
        });
    }

    /// <summary>Goes through the items one by one, gathering into <paramref name="gathered"/>.</summary>
    public static Task<TGathered> OfItemsAsync<TItem, TGathered>(
        Terminal terminal, string name, IReadOnlyList<TItem> items, TGathered gathered, Func<TGathered, TItem, Task> work) =>
        OfAsync(terminal, name, items.Count, async report =>
        {
            for (var i = 0; i < items.Count; i++)
            {
                await work(gathered, items[i]);
                report(i + 1);
            }

            return gathered;
        });
}
