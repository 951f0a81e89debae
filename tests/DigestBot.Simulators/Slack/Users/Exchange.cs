using System.Text.Json.Nodes;
using DigestBot.Simulators.Slack.World;

namespace DigestBot.Simulators.Slack.Users;

/// <summary>Something that a person did or an event, on its way to the bot, and what came back.</summary>
public sealed class Exchange
{
    /// <summary>https://docs.slack.dev/interactivity/handling-user-interaction#acknowledgment_response</summary>
    public static readonly TimeSpan AcknowledgeWithin = TimeSpan.FromSeconds(3);

    private readonly Lock gate = new();
    private readonly List<SimulatedMessage> messages = [];
    private readonly TaskCompletionSource<JsonNode?> acknowledged = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<SimulatedMessage> answered = new(TaskCreationOptions.RunContinuationsAsynchronously);

    internal Exchange(string id, string type, JsonObject payload, SimulatedUser? user, SimulatedChannel? channel) =>
        (Id, Type, Payload, User, Channel) = (id, type, payload, user, channel);

    /// <summary>The envelope's id over Socket Mode.</summary>
    public string Id { get; }

    /// <summary>slash_commands, interactive or events_api.</summary>
    public string Type { get; }

    public JsonObject Payload { get; }

    public SimulatedUser? User { get; }

    public SimulatedChannel? Channel { get; }

    /// <summary>How often it was handed over.</summary>
    public int Deliveries { get; internal set; }

    /// <summary>Completes with what the acknowledgement carried, if anything.</summary>
    public Task<JsonNode?> Acknowledged => acknowledged.Task;

    public DateTimeOffset? AcknowledgedAt { get; private set; }

    /// <summary>What the person was told instead of an answer: operation_timeout or dispatch_failed.</summary>
    public string? Failed { get; internal set; }

    /// <summary>What the bot said to it in its acknowledgement and through response_url, in order.</summary>
    public IReadOnlyList<SimulatedMessage> Messages
    {
        get
        {
            lock (gate)
            {
                return [.. messages];
            }
        }
    }

    /// <summary>Completes with the first of <see cref="Messages"/>.</summary>
    public Task<SimulatedMessage> Answered => answered.Task;

    /// <summary>Completes with the modal that its trigger opened.</summary>
    public Task<SimulatedView> Opened => Trigger?.Opened ?? throw new InvalidOperationException($"{Type} has no trigger");

    public string? ResponseUrl => Payload["response_url"]?.ToString();

    public string? TriggerId => Trigger?.Id;

    internal Trigger? Trigger { get; init; }

    /// <summary>The message whose button it was.</summary>
    internal SimulatedMessage? Original { get; init; }

    internal SimulatedView? View { get; init; }

    /// <summary>Whether an acknowledgement may carry something.</summary>
    internal bool TakesPayload { get; init; }

    internal bool IsEvent => Type == "events_api";

    /// <summary>False where it was acknowledged as often as it was delivered.</summary>
    internal bool Acknowledge(JsonNode? payload, DateTimeOffset now)
    {
        lock (gate)
        {
            Acknowledgements++;
            AcknowledgedAt ??= now;
        }

        acknowledged.TrySetResult(payload);
        return Acknowledgements <= Deliveries;
    }

    internal void Say(SimulatedMessage message)
    {
        lock (gate)
        {
            messages.Add(message);
        }

        answered.TrySetResult(message);
    }

    private int Acknowledgements { get; set; }
}
