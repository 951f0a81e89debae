using System.Collections.Concurrent;
using System.Diagnostics;
using DigestBot.Chaos.Clocks;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace DigestBot.Chaos.Bot;

/// <summary>
/// Stops the program at a named point, says so on its output and waits there to be killed. The points lie around the transactions of the
/// outbox, which the storage announces as it goes: nothing in the bot knows of them.
/// </summary>
internal sealed class Breakpoint : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    /// <summary>Before the word that names the point on the output.</summary>
    public const string Said = "at ";

    /// <summary>In the middle of a transaction, before it is committed, and after.</summary>
    public static readonly IReadOnlyList<string> Names =
        [.. Enum.GetValues<OutboxVerb>().SelectMany(verb => (string[])[Name("in", verb), Name("before", verb), Name("after", verb)])];

    private readonly string? name;
    private readonly SharedClock clock;
    private readonly ConcurrentDictionary<Guid, OutboxVerb> running = new();
    private readonly List<IDisposable> subscriptions = [];
    private int left;

    private Breakpoint(string? name, int times, SharedClock clock) => (this.name, left, this.clock) = (name, times, clock);

    public static Breakpoint Watch(string? name, int times, SharedClock clock)
    {
        var point = new Breakpoint(name, times, clock);
        point.subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(point));
        return point;
    }

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == "Microsoft.EntityFrameworkCore")
        {
            subscriptions.Add(value.Subscribe(this));
        }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        switch (value.Value)
        {
            case CommandEventData command when value.Key == RelationalEventId.CommandExecuting.Name:
                clock.IsBusy();
                See(command);
                break;
            case TransactionEventData transaction when value.Key == RelationalEventId.TransactionCommitting.Name:
                if (running.TryGetValue(transaction.ConnectionId, out var committing))
                {
                    Reach("before", committing);
                }

                break;
            case TransactionEndEventData ended:
                clock.IsBusy();
                if (running.TryRemove(ended.ConnectionId, out var verb) && value.Key == RelationalEventId.TransactionCommitted.Name)
                {
                    Reach("after", verb);
                }

                break;
        }
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    public void Dispose() => subscriptions.ForEach(subscription => subscription.Dispose());

    private static string Name(string where, OutboxVerb verb) => $"{where}-{verb.ToString().ToLowerInvariant()}";

    /// <summary>What a transaction is for shows in its commands; a later one may show it better.</summary>
    private void See(CommandEventData command)
    {
        if (OutboxVerbs.Of(command.Command.CommandText) is { } verb && !(running.TryGetValue(command.ConnectionId, out var known) && known >= verb))
        {
            running[command.ConnectionId] = verb;
            Reach("in", verb);
        }
    }

    private void Reach(string where, OutboxVerb verb)
    {
        if (name != Name(where, verb) || Interlocked.Decrement(ref left) != 0)
        {
            return;
        }

        Console.Out.WriteLine(Said + name);
        using var never = new ManualResetEventSlim();
        never.Wait();
    }
}
