/** What words say that a number near them is. */
export type Label = 'phone' | 'card' | 'order' | 'version' | 'identity' | 'passport' | 'birth' | 'plate' | 'network';

/**
 * Words for each label in the seven languages; `_` joins words, a final `*` takes any ending. Words are compared in
 * lower case, cut at anything that is no letter: `Steuer-ID` is `steuer_id`, `né(e)` is `né_e`.
 */
export const labelWords: Readonly<Record<Label, string>> = {
  phone: `phone telephone tel tél telefon* telefoon* téléphone portable teléfono telefono telefone telemóvel telemovel
    móvil movil cellulare mobile mobil* gsm handy* rufnummer* cell fax desk whatsapp sms call called calling ring dial
    text_me reach reached contact contacted contacter contactar contattarmi contattare contattatemi joindre joignable
    appeler appelez rappeler bel bellen bereiken bereikbaar erreichen erreichbar anrufen rufen llamar llamen llame
    llamadme localizar chiamare chiamate chiamatemi chiamami ligar liguem ligue telefonieren telefonar numéro_de_tel`,
  card: `card credit_card debit_card carte kaart* kreditkarte karte tarjeta carta cartão cartao visa mastercard amex
    maestro bankkaart creditcard`,
  order: `order orders invoice ticket case ref reference tracking parcel shipment serial article item product sku ean
    contract customer client subscription account_number error code commande facture dossier colis abonnement contrat
    référence bestelling* bestelnummer factuur* klantnummer klant pakket* artikel* zaak* bestellung* bestellnummer*
    rechnung* auftrag* vorgang* kundennummer kunden* vertrag* sendung* paket* abo pedido factura cliente contrato
    suscripción caso envío artículo ordine fattura pratica contratto pacco articolo abbonamento encomenda fatura
    processo artigo subscrição imei iccid build_id référence_client numéro_de_série seriennummer* serienummer*
    zendungsnummer trackingnummer incident incidente meldung* melding*`,
  version: `version versión versione versie versão release build firmware* micrologiciel firefox thunderbird windows
    android ios macos chrome safari v update`,
  identity: `national_insurance ni_number nino pps ppsn ssn social_security sécurité_sociale registre_national
    numéro_national nir bsn burgerservicenummer* rijksregister* insz steuer_id* steueridentifikationsnummer*
    steueridentnummer* identifikationsnummer* steuernummer* idnr svnr sv_nummer sozialversicherung* versicherungsnummer*
    ahv* avs dni nie nif codice_fiscale cod_fisc cf contribuinte tax_id tax_number id_number identity_number id_card
    identity_card personalausweis* ausweis* carte_d_identité identiteitskaart* documento_de_identidad cédula
    cartão_de_cidadão numero_fiscal número_fiscal`,
  passport: `passport passports passeport paspoort* reisepass* pass_nr passnummer* pasaporte passaporto passaporte`,
  birth: `date_of_birth birth_date birthdate dob d_o_b born birthday né née né_e naissance geboren geboortedatum geb
    geburtsdatum geburtstag geburt nacimiento nacido nacida nací nació nascita nato nata nascimento nascido nascida nasci nasceu`,
  plate: `license_plate licence_plate number_plate registration_number immatriculation plaque kenteken* nummerplaat*
    kennzeichen matrícula matricula targa`,
  network: `ip ip_address ip_adresse ip_adres adresse_ip dirección_ip indirizzo_ip endereço_ip`,
};
