using System.Text;
using DigestBot.Simulators.Discord.Faults;
using Microsoft.AspNetCore.Http;

namespace DigestBot.Simulators.Discord.Rest;

/// <summary>Sends an answer, or fails to as a fault switch says.</summary>
internal static class RestReply
{
    public static async Task SendAsync(
        HttpContext context, RestAnswer? answer, Fault? fault, IEnumerable<(string Name, string Value)> limits, TimeProvider time, CancellationToken stopping)
    {
        using var gone = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
        try
        {
            if (answer is null)
            {
                context.Abort();
                return;
            }

            if (fault is Fault.Withheld)
            {
                await Task.Delay(Timeout.InfiniteTimeSpan, time, gone.Token);
            }

            if (fault is Fault.Slowed slowed)
            {
                await Task.Delay(slowed.Delay, time, gone.Token);
            }

            await WriteAsync(context, answer, fault is Fault.CutAfter, limits, gone.Token);
        }
        catch (OperationCanceledException)
        {
            context.Abort();
        }
    }

    private static async Task WriteAsync(
        HttpContext context, RestAnswer answer, bool cut, IEnumerable<(string Name, string Value)> limits, CancellationToken cancellation)
    {
        var response = context.Response;
        response.StatusCode = answer.Status;
        foreach (var (name, value) in limits.Concat(answer.Headers.Select(header => (header.Key, header.Value))))
        {
            response.Headers[name] = value;
        }

        if (answer.Body is null)
        {
            return;
        }

        var bytes = Encoding.UTF8.GetBytes(answer.Body.ToJsonString());
        response.ContentType = "application/json";
        response.ContentLength = bytes.Length;
        await response.Body.WriteAsync(bytes.AsMemory(0, cut ? bytes.Length / 2 : bytes.Length), cancellation);
        if (cut)
        {
            await response.Body.FlushAsync(cancellation);
            context.Abort();
        }
    }
}
