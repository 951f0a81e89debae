using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using DigestBot.Simulators.Discord.Journals;
using DigestBot.Simulators.Discord.World;

namespace DigestBot.Simulators.Discord.Interactions;

/// <summary>Posts interactions to the bot's own address, signed as Discord signs them.</summary>
internal sealed class HttpDoor(DiscordWorld world, InteractionCallbacks callbacks, Journal journal, TimeProvider time) : IDisposable
{
    private const string UserAgent = "Discord-Interactions/1.0 (+https://discord.com)";

    private readonly HttpClient http = new() { Timeout = Timeout.InfiniteTimeSpan };

    public void Dispose() => http.Dispose();

    /// <summary>What Discord does when an address is saved: a PING that must be answered, and one with a wrong signature that must be refused.</summary>
    public async Task<EndpointCheck> CheckAsync(Uri endpoint, CancellationToken cancellation)
    {
        var ping = new JsonObject
        {
            ["id"] = Snowflake.Text(world.NewId()),
            ["application_id"] = Snowflake.Text(world.Application.Id),
            ["type"] = (int)InteractionKind.Ping,
            ["token"] = "ping",
            ["version"] = 1,
        }.ToJsonString();
        using (var answer = await PostAsync(endpoint, ping, signedBody: ping, cancellation))
        {
            if (answer.StatusCode != HttpStatusCode.OK || Parse(await answer.Content.ReadAsStringAsync(cancellation))?["type"]?.ToString() != "1")
            {
                return new EndpointCheck(false, $"a PING was answered with {(int)answer.StatusCode}, not with 200 and type 1");
            }
        }

        using var refused = await PostAsync(endpoint, ping, signedBody: ping + " ", cancellation);
        return refused.StatusCode == HttpStatusCode.Unauthorized
            ? new EndpointCheck(true, "")
            : new EndpointCheck(false, $"a wrong signature was answered with {(int)refused.StatusCode}, not with 401");
    }

    public async Task DeliverAsync(Uri endpoint, SimulatedInteraction interaction, CancellationToken stopping)
    {
        var body = interaction.Payload.ToJsonString();
        interaction.Delivered(time.GetUtcNow());
        using var limit = new CancellationTokenSource(SimulatedInteraction.AcknowledgeWithin, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, stopping);
        int? status = null;
        try
        {
            using var answer = await PostAsync(endpoint, body, body, either.Token);
            status = (int)answer.StatusCode;
            Take(interaction, status.Value, await answer.Content.ReadAsStringAsync(either.Token));
        }
        catch (Exception failure) when (failure is HttpRequestException or OperationCanceledException)
        {
            if (!stopping.IsCancellationRequested && interaction.Acknowledgement is null)
            {
                journal.Violated(ViolationRule.Interaction, $"interaction {interaction.Id} was not answered at {endpoint}: {failure.Message}");
            }
        }

        journal.Add(new DeliveryEntry { At = time.GetUtcNow(), Interaction = interaction.Id, Door = InteractionDoor.Http, Status = status });
    }

    private void Take(SimulatedInteraction interaction, int status, string text)
    {
        // 202 without a body: the answer comes through the REST callback
        if (status == 202 && text.Length == 0)
        {
            return;
        }

        if (status != 200)
        {
            journal.Violated(ViolationRule.Interaction, $"interaction {interaction.Id} was answered with status {status}");
            return;
        }

        Rest.RestAnswer taken;
        lock (world.Gate)
        {
            taken = callbacks.Take(interaction, Parse(text), time.GetUtcNow(), withResponse: false);
        }

        if (taken.Broken is { } rule)
        {
            journal.Violated(rule, $"the answer to interaction {interaction.Id}: {taken}");
        }
    }

    private async Task<HttpResponseMessage> PostAsync(Uri endpoint, string body, string signedBody, CancellationToken cancellation)
    {
        var timestamp = time.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        using var request = new HttpRequestMessage(HttpMethod.Post, endpoint) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.TryAddWithoutValidation("User-Agent", UserAgent);
        request.Headers.Add("X-Signature-Ed25519", world.Application.Sign(timestamp, signedBody));
        request.Headers.Add("X-Signature-Timestamp", timestamp);
        return await http.SendAsync(request, cancellation);
    }

    private static JsonNode? Parse(string text)
    {
        try
        {
            return JsonNode.Parse(text);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
