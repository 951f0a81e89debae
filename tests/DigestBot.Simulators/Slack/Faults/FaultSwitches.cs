using DigestBot.Simulators.Slack.World;

namespace DigestBot.Simulators.Slack.Faults;

/// <summary>Faults that wait for their call, first come first served. What goes wrong with sockets stands at <c>SlackSockets</c>.</summary>
public sealed class FaultSwitches
{
    private readonly Lock gate = new();
    private readonly List<Waiting> waiting = [];
    private int duplicates;

    /// <summary>The next call, or the next <paramref name="times"/>, meet it.</summary>
    public FaultSwitches Next(Fault fault, int times = 1) => On(null, fault, times);

    /// <summary>The next call of a method meets it, in any workspace or in one: <c>On("chat.postMessage", Fault.LoseAnswer)</c>. Also <c>response_url</c>.</summary>
    public FaultSwitches On(string? method, Fault fault, int times = 1, Workspace? workspace = null)
    {
        lock (gate)
        {
            waiting.Add(new Waiting(method, workspace?.Id, fault) { Left = times });
        }

        return this;
    }

    /// <summary>The next so many deliveries come twice, each time with the same ids.</summary>
    public FaultSwitches Duplicate(int deliveries = 1)
    {
        lock (gate)
        {
            duplicates += deliveries;
        }

        return this;
    }

    public void Clear()
    {
        lock (gate)
        {
            waiting.Clear();
            duplicates = 0;
        }
    }

    internal bool TakeDuplicate()
    {
        lock (gate)
        {
            return duplicates > 0 && duplicates-- > 0;
        }
    }

    internal Fault? Take(string method, string? team)
    {
        lock (gate)
        {
            var first = waiting.Find(fault => (fault.Method is null || fault.Method == method) && (fault.Team is null || fault.Team == team));
            if (first is null)
            {
                return null;
            }

            if (--first.Left == 0)
            {
                waiting.Remove(first);
            }

            return first.Fault;
        }
    }

    private sealed record Waiting(string? Method, string? Team, Fault Fault)
    {
        public int Left { get; set; }
    }
}
