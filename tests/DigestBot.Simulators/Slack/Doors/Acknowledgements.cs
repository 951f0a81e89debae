using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using DigestBot.Simulators.Slack.Blocks;
using DigestBot.Simulators.Slack.Journals;
using DigestBot.Simulators.Slack.Sockets;
using DigestBot.Simulators.Slack.Users;
using DigestBot.Simulators.Slack.World;

namespace DigestBot.Simulators.Slack.Doors;

/// <summary>What the bot answers at once, over either door.</summary>
internal sealed class Acknowledgements(SlackWorld world, ResponseUrls responses, SlackViews views, Journal journal, TimeProvider time)
{
    private readonly ConcurrentDictionary<string, Exchange> waiting = new();

    public void Await(Exchange exchange) => waiting[exchange.Id] = exchange;

    public Exchange? Find(string id) => waiting.GetValueOrDefault(id);

    /// <summary>A message over Socket Mode.</summary>
    public void Take(SocketConnection connection, JsonObject? message)
    {
        if (message?["envelope_id"]?.ToString() is not { } id)
        {
            journal.Violated(ViolationRule.Socket, $"connection {connection.Number} sent what is no acknowledgement");
        }
        else if (!waiting.TryGetValue(id, out var exchange))
        {
            journal.Violated(ViolationRule.Acknowledgement, $"an acknowledgement of {id}, which was never sent");
        }
        else
        {
            foreach (var unknown in message.Select(field => field.Key).Except(["envelope_id", "payload"]))
            {
                journal.Violated(ViolationRule.Acknowledgement, $"an acknowledgement has no field '{unknown}'");
            }

            Take(exchange, message["payload"]);
        }
    }

    public void Take(Exchange exchange, JsonNode? payload)
    {
        var isEmpty = payload is null or JsonObject { Count: 0 };
        if (!isEmpty && (!exchange.TakesPayload || payload is not JsonObject))
        {
            journal.Violated(ViolationRule.Acknowledgement, $"{exchange.Type} {exchange.Id} takes nothing with its acknowledgement");
        }
        else if (exchange.AcknowledgedAt is null)
        {
            Answer(exchange, payload as JsonObject, isEmpty);
        }

        if (!exchange.Acknowledge(payload?.DeepClone(), time.GetUtcNow()))
        {
            journal.Violated(ViolationRule.Acknowledgement, $"{exchange.Type} {exchange.Id} was acknowledged twice");
        }
    }

    private void Answer(Exchange exchange, JsonObject? payload, bool isEmpty)
    {
        lock (world.Gate)
        {
            if (exchange.View is { } view)
            {
                Answer(view, payload);
            }
            else if (!isEmpty && exchange.Type == "slash_commands")
            {
                responses.Say(exchange, payload!);
            }
        }
    }

    private void Answer(SimulatedView view, JsonObject? answer)
    {
        switch (answer?["response_action"]?.ToString())
        {
            case null or "clear":
                view.IsClosed = true;
                break;
            case "errors":
                Errors(view, answer["errors"] as JsonObject ?? []);
                break;
            case "update" or "push" when ViewRules.Check(answer["view"], "modal") is { Any: true } problems:
                journal.Violated(ViolationRule.Blocks, $"the view of an acknowledgement: {string.Join("; ", problems.ToErrors())}");
                break;
            case "update":
                views.Change(view, answer["view"]!.AsObject());
                break;
            case "push":
                views.Add(view.User, view.Workspace, answer["view"]!.AsObject());
                break;
            case var unknown:
                journal.Violated(ViolationRule.Acknowledgement, $"there is no response_action '{unknown}'");
                break;
        }
    }

    private void Errors(SimulatedView view, JsonObject errors)
    {
        var inputs = (view.Json["blocks"] as JsonArray ?? []).Where(block => block?["type"]?.ToString() == "input").Select(block => block!["block_id"]!.ToString()).ToList();
        foreach (var unknown in errors.Select(error => error.Key).Except(inputs))
        {
            journal.Violated(ViolationRule.Acknowledgement, $"an error for '{unknown}', which is no input block of the view");
        }

        view.Errors = errors.ToDictionary(error => error.Key, error => $"{error.Value}");
    }
}
