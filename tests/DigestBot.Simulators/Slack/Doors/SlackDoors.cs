using System.Text.Json;
using System.Text.Json.Nodes;
using DigestBot.Simulators.Slack.Faults;
using DigestBot.Simulators.Slack.Journals;
using DigestBot.Simulators.Slack.Users;

namespace DigestBot.Simulators.Slack.Doors;

/// <summary>The door that the app's settings name: Socket Mode, or a request URL.</summary>
public sealed class SlackDoors
{
    private readonly SocketDelivery socket;
    private readonly HttpDelivery http;
    private readonly SlackApplication application;
    private readonly Acknowledgements acknowledgements;
    private readonly FaultSwitches faults;
    private readonly Journal journal;
    private readonly CancellationToken stopping;
    private Uri? endpoint;

    internal SlackDoors(
        SocketDelivery socket, HttpDelivery http, SlackApplication application, Acknowledgements acknowledgements, FaultSwitches faults, Journal journal, CancellationToken stopping) =>
        (this.socket, this.http, this.application, this.acknowledgements, this.faults, this.journal, this.stopping) =
        (socket, http, application, acknowledgements, faults, journal, stopping);

    public SlackDoor Current => endpoint is null ? SlackDoor.Socket : SlackDoor.Http;

    public void UseSocket() => endpoint = null;

    /// <summary>Saves a request URL as the settings page does: only where it answers the challenge. Beside that, forged and stale requests must be refused there.</summary>
    public async Task<EndpointCheck> UseHttpAsync(Uri requestUrl, CancellationToken cancellation = default)
    {
        const string challenge = "3eZbrw1aBm2rZgRNFdxV2595E9CY3gmdALWMmHkvFXO7tYXAYM8P";
        var body = new JsonObject { ["token"] = application.VerificationToken, ["challenge"] = challenge, ["type"] = "url_verification" }.ToJsonString();
        var check = await CheckAsync(requestUrl, body, challenge, cancellation);
        if (check.IsAccepted)
        {
            endpoint = requestUrl;
        }
        else
        {
            journal.Violated(ViolationRule.Signature, check.Reason);
        }

        return check;
    }

    /// <summary>Takes the address without a question.</summary>
    public void UseHttp(Uri requestUrl) => endpoint = requestUrl;

    /// <summary>Posts what need not be Slack's; the answer is the bot's.</summary>
    public Task<(int Status, string Body)> PostAsync(Uri requestUrl, ForgedRequest request, CancellationToken cancellation = default) => http.PostAsync(requestUrl, request, cancellation);

    internal Exchange? Find(string id) => acknowledgements.Find(id);

    internal void Deliver(Exchange exchange)
    {
        acknowledgements.Await(exchange);
        _ = DeliverAsync(exchange, faults.TakeDuplicate());
    }

    private async Task DeliverAsync(Exchange exchange, bool twice)
    {
        try
        {
            await (endpoint is { } address ? http.DeliverAsync(address, exchange, twice, stopping) : socket.DeliverAsync(exchange, twice, stopping));
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // the simulator is going
        }
#pragma warning disable CA1031 // whatever it is, it must stand in the journal
        catch (Exception failure)
#pragma warning restore CA1031
        {
            journal.Violated(ViolationRule.Simulator, failure.ToString());
        }
    }

    private async Task<EndpointCheck> CheckAsync(Uri url, string body, string challenge, CancellationToken cancellation)
    {
        var (status, text) = await http.PostAsync(url, new ForgedRequest(body), cancellation);
        if (status != 200 || !(text == challenge || Challenge(text) == challenge))
        {
            return new EndpointCheck(false, $"the challenge was answered with {status}, not with 200 and the challenge");
        }

        foreach (var (what, forged) in (( string, ForgedRequest)[])
        [
            ("forged", new ForgedRequest(body) { Secret = "another" }),
            ("changed", new ForgedRequest(body + " ") { SignedBody = body }),
            ("stale", new ForgedRequest(body) { Age = TimeSpan.FromMinutes(6) }),
            ("unsigned", new ForgedRequest(body) { Signature = "" }),
        ])
        {
            if ((await http.PostAsync(url, forged, cancellation)).Status == 200)
            {
                return new EndpointCheck(false, $"a {what} request was not refused");
            }
        }

        return new EndpointCheck(true, "");
    }

    private static string? Challenge(string text)
    {
        try
        {
            return JsonNode.Parse(text)?["challenge"]?.ToString();
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
