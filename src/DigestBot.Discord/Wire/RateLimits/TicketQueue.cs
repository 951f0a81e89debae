using System.Diagnostics.CodeAnalysis;

namespace DigestBot.Discord.Wire.RateLimits;

/// <summary>First come, first served; who is sent back by a 429 keeps its turn.</summary>
internal sealed class TicketQueue
{
    private readonly LinkedList<Ticket> tickets = new();

    public int Count => tickets.Count;

    public void Add(Ticket ticket)
    {
        var before = tickets.Last;
        while (before is not null && before.Value.Number > ticket.Number)
        {
            before = before.Previous;
        }

        _ = before is null ? tickets.AddFirst(ticket) : tickets.AddAfter(before, ticket);
        ticket.Queue = this;
    }

    public bool TryTake([NotNullWhen(true)] out Ticket? ticket)
    {
        ticket = tickets.First?.Value;
        if (ticket is null)
        {
            return false;
        }

        tickets.RemoveFirst();
        ticket.Queue = null;
        return true;
    }

    public void Remove(Ticket ticket)
    {
        tickets.Remove(ticket);
        ticket.Queue = null;
    }
}
