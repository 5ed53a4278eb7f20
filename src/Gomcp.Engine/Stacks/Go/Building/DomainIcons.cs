using Gomcp.Engine.Specs;

namespace Gomcp.Engine.Stacks.Go.Building;

/// <summary>An icon for a domain: by what its name speaks of, else a neutral one.</summary>
internal static class DomainIcons
{
    public static string Of(DomainName name) => name.Singular.Words[^1] switch
    {
        "product" or "item" or "package" or "parcel" or "stock" or "good" or "part" => "IconBox",
        "category" or "tag" or "label" or "topic" or "type" => "IconTag",
        "order" or "invoice" or "receipt" or "bill" or "quote" or "payment" => "IconReceipt",
        "cart" or "purchase" => "IconCart",
        "customer" or "contact" or "client" or "lead" => "IconContact",
        "person" or "employee" or "author" or "student" or "teacher" or "patient" or "profile" => "IconUser",
        "team" or "member" or "group" or "staff" or "family" => "IconUsers",
        "company" or "office" or "building" or "department" or "supplier" or "vendor" or "organization" => "IconBuilding",
        "project" or "job" or "case" or "deal" or "contract" => "IconBriefcase",
        "task" or "ticket" or "issue" or "checklist" or "todo" => "IconClipboard",
        "event" or "appointment" or "booking" or "meeting" or "shift" or "reservation" => "IconCalendar",
        "post" or "article" or "document" or "note" or "report" or "recipe" => "IconFile",
        "book" or "course" or "lesson" or "chapter" => "IconBook",
        "comment" or "message" or "review" or "conversation" => "IconChat",
        "photo" or "image" or "picture" or "gallery" => "IconImage",
        "location" or "address" or "place" or "city" or "venue" or "store" or "warehouse" => "IconPin",
        "country" or "website" or "domain" or "language" => "IconGlobe",
        "delivery" or "shipment" or "vehicle" or "truck" => "IconTruck",
        "machine" or "tool" or "device" or "repair" => "IconWrench",
        "folder" or "collection" or "album" => "IconFolder",
        "rating" or "favorite" => "IconStar",
        _ => "IconLayers",
    };
}
