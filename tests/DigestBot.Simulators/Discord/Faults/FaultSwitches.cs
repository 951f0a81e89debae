namespace DigestBot.Simulators.Discord.Faults;

/// <summary>Faults that wait for their request, first come first served.</summary>
public sealed class FaultSwitches
{
    private readonly Lock gate = new();
    private readonly List<Waiting> waiting = [];

    /// <summary>The next request, or the next <paramref name="times"/>, meet it.</summary>
    public FaultSwitches Next(Fault fault, int times = 1) => On(null, fault, times);

    /// <summary>The next request to an endpoint meets it: <c>On("POST /channels/{channel_id}/messages", …)</c>.</summary>
    public FaultSwitches On(string? endpoint, Fault fault, int times = 1)
    {
        lock (gate)
        {
            waiting.Add(new Waiting(endpoint, fault) { Left = times });
        }

        return this;
    }

    public void Clear()
    {
        lock (gate)
        {
            waiting.Clear();
        }
    }

    internal Fault? Take(string endpoint)
    {
        lock (gate)
        {
            var first = waiting.Find(fault => fault.Endpoint is null || fault.Endpoint == endpoint);
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

    private sealed record Waiting(string? Endpoint, Fault Fault)
    {
        public int Left { get; set; }
    }
}
