using System.Text.Json.Nodes;
using DigestBot.Simulators.Slack.Journals;
using DigestBot.Simulators.Slack.Sockets;
using DigestBot.Simulators.Slack.Users;

namespace DigestBot.Simulators.Slack.Doors;

/// <summary>Hands an envelope to one of the connections, and to another one where it is not acknowledged in time or the connection is lost.</summary>
internal sealed class SocketDelivery(SlackSockets sockets, Journal journal, TimeProvider time)
{
    private const int MostAttempts = 4;

    public async Task DeliverAsync(Exchange exchange, bool twice, CancellationToken stopping)
    {
        List<SocketConnection> tried = [];
        var reason = "";
        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            if (await PickAsync(tried, stopping) is not { } connection)
            {
                exchange.Failed ??= "dispatch_failed";
                return;
            }

            tried.Add(connection);
            Send(exchange, connection, attempt, reason);
            if (twice)
            {
                Send(exchange, connection, attempt, reason);
                twice = false;
            }

            await Task.WhenAny(exchange.Acknowledged, connection.Over, Task.Delay(Exchange.AcknowledgeWithin, time, stopping));
            if (exchange.Acknowledged.IsCompleted || stopping.IsCancellationRequested)
            {
                return;
            }

            reason = connection.Over.IsCompleted ? "connection_lost" : "timeout";
            if (reason == "timeout")
            {
                exchange.Failed ??= "operation_timeout";
                if (!connection.IsHalfOpen)
                {
                    journal.Violated(ViolationRule.Acknowledgement, $"{exchange.Type} {exchange.Id} was not acknowledged in {Exchange.AcknowledgeWithin.TotalSeconds} s");
                }
            }
        }
    }

    private async Task<SocketConnection?> PickAsync(List<SocketConnection> tried, CancellationToken stopping)
    {
        var patience = Task.Delay(Exchange.AcknowledgeWithin, time, stopping);
        while (true)
        {
            var arrival = sockets.NextArrival();
            if (sockets.Pick(tried) is { } connection)
            {
                return connection;
            }

            if (await Task.WhenAny(arrival, patience) == patience)
            {
                return null;
            }
        }
    }

    private void Send(Exchange exchange, SocketConnection connection, int attempt, string reason)
    {
        var envelope = new JsonObject
        {
            ["envelope_id"] = exchange.Id,
            ["payload"] = exchange.Payload.DeepClone(),
            ["type"] = exchange.Type,
            ["accepts_response_payload"] = exchange.TakesPayload,
        };
        if (exchange.IsEvent)
        {
            envelope["retry_attempt"] = attempt;
            envelope["retry_reason"] = reason;
        }

        exchange.Deliveries++;
        journal.Add(new DeliveryEntry
        {
            At = time.GetUtcNow(), Type = exchange.Type, Id = exchange.Id, Door = SlackDoor.Socket, Attempt = attempt, Connection = connection.Number,
        });
        connection.Send(envelope);
    }
}
