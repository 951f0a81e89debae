using System.Xml.Linq;
using DigestBot.Installations;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace DigestBot.Slack.Installations.Protection;

/// <summary>Where Data Protection keeps its keys: in the store, so that all nodes share them and a backup has them.</summary>
internal sealed class StoredKeyRing(IKeyRing ring) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements() => [.. ring.All().Select(key => XElement.Parse(key))];

    public void StoreElement(XElement element, string friendlyName) => ring.Add(friendlyName, element.ToString(SaveOptions.DisableFormatting));
}
