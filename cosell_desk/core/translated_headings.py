"""Headings as Microsoft's translated pages (Swedish, French, German; 2021) show them; families without their number.

Files made after those pages are recognised by these words, explained and mended (rule F4).
"""

TRANSLATED: dict[str, tuple[str, ...]] = {
    "Errors": (
        "Fel",
        "Erreurs",
    ),
    "Engagement ID": (
        "Förlovnings-ID",
        "Engagemangs-ID",
        "ID engagement",
        "Engagement-ID",
    ),
    "Referral ID": (
        "Hänvisningskod",
        "URL de référence",
        "Empfehlungs-ID",
    ),
    "Deal Name": (
        "Avtals namn",
        "Avtalsnamn",
        "Nom de la transaction",
        "DealName",
    ),
    "Customer Name": (
        "Kundnamn",
        "Nom du client",
    ),
    "Customer Address Line 1": (
        "Kund adress rad 1",
        "Kundadressrad 1",
        "Adresse client, ligne 1",
        "Kundenadressenzeile 1",
    ),
    "Customer Address Line 2": (
        "Kund adress rad 2",
        "Kundadress rad 2",
        "Adresse client, ligne 2",
        "Kundenadressenzeile 2",
    ),
    "Customer City": (
        "Kund ort",
        "Kundstad",
        "Ville du client",
        "Kundenort",
    ),
    "Customer State": (
        "Kund tillstånd",
        "Kundtillstånd",
        "État du client",
        "Bundesland/Kanton des Kunden",
    ),
    "Customer Postal Code": (
        "Kund post nummer",
        "Kundpostnummer",
        "Code postal du client",
        "Postleitzahl des Kunden",
    ),
    "Customer Country": (
        "Kund land",
        "Kundland",
        "Pays du client",
        "Land des Kunden",
    ),
    "Customer D-U-N-S ID": (
        "Customer D – U-N-S ID",
        "Kundens D-U-N-S-ID",
        "ID du client D-U-N-S",
        "D-U-N-S-ID des Kunden",
    ),
    "Customer Contact First Name": (
        "Förnamn för kund kontakt",
        "Kundens kontakts förnamn",
        "Prénom du contact client",
        "Vorname des Kundenkontakts",
    ),
    "Customer Contact Last Name": (
        "Kundens kontakt efter namn",
        "Kundens kontakts efternamn",
        "Nom du contact du client",
        "Nachname des Kundenkontakts",
    ),
    "Customer Contact Phone number": (
        "Telefonnummer till kund kontakt",
        "Kundkontaktens Telefon nummer",
        "Numéro de téléphone du contact client",
        "Telefonnummer des Kundenkontakts",
    ),
    "Customer Contact Email Address": (
        "E-postadress till kund kontakt",
        "E-postadress för kundkontakt",
        "Adresse E-mail du contact client",
        "E-Mail-Adresse des Kundenkontakts",
    ),
    "Partner Referral Status": (
        "Partner hänvisnings status",
        "Partnerreferensstatus",
        "État de la référence partenaire",
        "Partnerempfehlungsstatus",
    ),
    "Partner Referral Substatus": (
        "Under status för partner referral",
        "Understatus för partnerreferens",
        "Sous-état de la référence du partenaire",
    ),
    "Microsoft Referral Status": (
        "Microsoft referral-status",
        "Microsoft-hänvisningsstatus",
        "État de la référence Microsoft",
        "Microsoft-Empfehlungsstatus",
    ),
    "Declined/Lost reason": (
        "Nekad/förlorad orsak",
        "Raison refusée/perdue",
        "Abgelehnte/verlorene Ursache",
    ),
    "Sales Stage": (
        "Försäljningsstadie",
        "Étape de vente",
    ),
    "Estimated Deal Value": (
        "Uppskattat avtals värde",
        "Beräknat avtalsvärde",
        "Estimation de la valeur de la transaction",
        "Geschätzter Dealwert",
    ),
    "Currency": (
        "Valuta",
        "Devise",
        "Währung",
    ),
    "Estimated Close Date": (
        "Beräknat stängnings datum",
        "Beräknat stängningsdatum",
        "Date de clôture estimée",
        "Geschätztes Schließdatum",
    ),
    "CRM ID": (
        "CRM-ID",
        "ID CRM",
    ),
    "Marketing Campaign ID": (
        "ID för marknadsförings kampanj",
        "Marknadsföringskampanj-ID",
        "ID de campagne marketing",
        "Marketingkampagnen-ID",
    ),
    "Notes": (
        "Kommentarer",
        "Notizen",
    ),
    "Microsoft help required?": (
        "Krävs Microsoft-hjälp?",
        "Microsoft-hjälp krävs?",
        "Aide Microsoft requise ?",
        "Microsoft-Hilfe erforderlich?",
    ),
    "What specific help from Microsoft?": (
        "Vilken hjälp från Microsoft?",
        "Vilken specifik hjälp från Microsoft?",
        "Quelle aide spécifique de Microsoft ?",
        "Welche spezifische Hilfe von Microsoft?",
    ),
    "Share with Microsoft sales team": (
        "Dela med Microsoft Sales-teamet",
        "Dela med Microsofts säljteam",
        "Partager avec l'équipe de vente Microsoft",
        "Freigeben für das Microsoft-Vertriebsteam",
    ),
    "Notes to Microsoft": (
        "Anteckningar till Microsoft",
        "Kommentarer till Microsoft",
        "Remarques à Microsoft",
        "Hinweise für Microsoft",
    ),
    "Consent to share Customer/Partner contact": (
        "Medgivande för att dela kund-/partner kontakt",
        "Samtycka till att dela kund-/partnerkontakt",
        "Consentement de partager le contact avec le client et le partenaire",
        "Zustimmung zur Freigabe des Kunden-/Partnerkontakts",
    ),
    "Solution": (
        "Lösning",
        "Lösung",
    ),
    "Team member": (
        "Team medlem",
        "Teammedlem",
        "Membre de l'équipe",
        "Teammitglied",
    ),
    "CLA Number": ("CLA-nummer",),
    "Device Category": ("Enhetskategori",),
    "Azure Certified Device": ("Azure-certifierad enhet",),
    "Attach Services": ("Bifoga tjänster",),
    "Microsoft MSX ID": ("Microsoft MSX-ID",),
    "Migrated PSC Deal ID": ("Migrerat PSC-avtals-ID",),
    "MPN ID": ("MPN-ID",),
    "Microsoft team member": ("Microsoft-teammedlem",),
}
