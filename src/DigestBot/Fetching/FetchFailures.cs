using System.Net.Sockets;
using System.Security.Authentication;
using DigestBot.Sources;

namespace DigestBot.Host.Fetching;

/// <summary>Puts failed fetches into words.</summary>
internal static class FetchFailures
{
    public static FetchResult.Failed Of(Uri url, FetchFailure failure) => new($"{url} {failure.Reason}") { Failure = failure };

    /// <summary>What a broken connection means.</summary>
    public static FetchResult.Failed Of(Uri url, Exception exception) => Of(url, exception.GetBaseException() switch
    {
        ClosedAddressException => new FetchFailure.ClosedAddress(),
        SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData } => new FetchFailure.NoSuchHost(),
        SocketException => new FetchFailure.Unreachable(),
        AuthenticationException => new FetchFailure.Insecure(),
        InvalidDataException => new FetchFailure.Unknown("sends a document that cannot be decompressed"),
        _ => new FetchFailure.Unknown("breaks off its answer"),
    });
}
